package se.framsteg.start.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ctrl-C reaches every process of the terminal. The database must not hear it: the service is still answering its last
 * requests then, and stops the database itself afterwards.
 */
final class Terminal {

    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private Terminal() {}

    /** macOS has no setsid; there the database stops early on Ctrl-C, which costs requests in flight but no data. */
    static List<String> detached(List<String> command) {
        var all = new ArrayList<String>();
        SETSID.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .ifPresent(all::add);
        all.addAll(command);
        return all;
    }
}
