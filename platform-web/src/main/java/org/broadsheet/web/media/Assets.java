package org.broadsheet.web.media;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** The version of the site's own files, part of their addresses: it changes when any of them does. */
@Named
@ApplicationScoped
public class Assets {

    @Inject
    private ServletContext context;

    private String version;

    @PostConstruct
    void digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add("/assets/", digest);
            version = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String folder, MessageDigest digest) throws IOException {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : new TreeSet<>(paths == null ? Set.of() : paths)) {
            if (path.endsWith("/")) {
                add(path, digest);
            } else {
                try (InputStream content = context.getResourceAsStream(path)) {
                    digest.update(content.readAllBytes());
                }
            }
        }
    }

    public String getVersion() {
        return version;
    }
}
