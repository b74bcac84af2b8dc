package se.framsteg.start.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file that is closed to others from its first moment and on the disk when the call returns. */
final class Secrets {

    private Secrets() {}

    static Path write(Path file, byte[] content) throws IOException {
        Files.deleteIfExists(file);
        var onlyUs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyUs)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        return file;
    }
}
