package org.broadsheet.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request came from, as far as it can be trusted: {@code X-Forwarded-For} counts only when it was written by a
 * proxy named in {@code BROADSHEET_TRUSTED_PROXIES} (addresses separated by commas), and is read from its end, since
 * anybody can write its beginning.
 */
@ApplicationScoped
public class ClientAddress {

    private Set<String> proxies;

    protected ClientAddress() {}

    @Inject
    ClientAddress(@ConfigProperty(name = "broadsheet.trusted.proxies") Optional<String> proxies) {
        this.proxies = proxies.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::trim)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An IP address as text, never null. */
    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!proxies.contains(address)) {
            return address;
        }
        // Some proxies add a line of their own below the visitor's, instead of lengthening it.
        String forwarded = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        List<String> hops = Arrays.stream(forwarded.split(","))
                .map(String::trim)
                .filter(hop -> !hop.isEmpty())
                .toList();
        for (int i = hops.size() - 1; i >= 0; i--) {
            address = hops.get(i);
            if (!proxies.contains(address)) {
                break;
            }
        }
        return address;
    }
}
