package org.broadsheet.notify.transport;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Mail as {@code .eml} files, for installations without a server. A file has its whole content or is not there, and
 * the same delivery always has the same name, so that writing it again cannot double it.
 */
final class FolderTransport implements MailTransport {

    private final Path folder;

    FolderTransport(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Line open() throws TransportUnavailable {
        try {
            Files.createDirectories(folder);
            return new Folder();
        } catch (IOException e) {
            throw new TransportUnavailable("the folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    @Override
    public String description() {
        return folder.toString();
    }

    private final class Folder implements Line {

        @Override
        public Outcome send(OutgoingMessage message) {
            Path file = folder.resolve(message.name() + ".eml");
            Path unfinished = folder.resolve(message.name() + ".unfinished");
            try {
                write(message, unfinished);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                sync(folder);
                return Outcome.accepted();
            } catch (IOException | MessagingException e) {
                return Outcome.later(e.toString());
            }
        }

        @Override
        public void close() {
            // Every file was closed when it was written.
        }
    }

    private static void write(OutgoingMessage message, Path file) throws IOException, MessagingException {
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream out = Channels.newOutputStream(channel)) {
            message.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Without this the file's name can be lost in a power cut though its content was kept; elsewhere than on POSIX folders cannot be opened. */
    private static void sync(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
