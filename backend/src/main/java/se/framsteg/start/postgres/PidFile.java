package se.framsteg.start.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code postmaster.pid}: what PostgreSQL tells about itself, and what a dead one has left behind. */
record PidFile(Path data) {

    /** Above every system's highest process number. */
    private static final String NOBODYS_PID = "99999999";

    private static final int STATUS_LINE = 7;

    private Path path() {
        return data.resolve("postmaster.pid");
    }

    boolean saysReady(long pid) throws IOException {
        var lines = lines();
        return lines.size() > STATUS_LINE
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /** The server that an earlier Framsteg left running on this folder. */
    Optional<ProcessHandle> orphan() throws IOException {
        return pid().flatMap(ProcessHandle::of).filter(this::isOurPostgres);
    }

    /**
     * After a crash the number may belong to any process by now, and PostgreSQL would then refuse to start. Only the number
     * is changed: the rest of the file is how PostgreSQL sees that a part of its dead self still writes here.
     */
    void forgetStrangersPid() throws IOException {
        var lines = lines();
        if (lines.isEmpty()) {
            return;
        }
        var rest = lines.subList(1, lines.size());
        Files.writeString(path(), NOBODYS_PID + "\n" + String.join("\n", rest) + "\n", StandardCharsets.UTF_8);
    }

    private Optional<Long> pid() throws IOException {
        return lines().stream()
                .findFirst()
                .map(String::strip)
                .filter(s -> s.matches("[0-9]{1,10}"))
                .map(Long::valueOf);
    }

    private boolean isOurPostgres(ProcessHandle process) {
        return process.info().command().filter(c -> c.endsWith("/postgres")).isPresent() && worksHere(process.pid());
    }

    /** PostgreSQL works in its data folder. Only Linux tells where a process works; elsewhere our folder lock has to do. */
    private boolean worksHere(long pid) {
        var cwd = Path.of("/proc", Long.toString(pid), "cwd");
        try {
            return !Files.exists(Path.of("/proc/self")) || cwd.toRealPath().equals(data.toRealPath());
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(path());
        } catch (NoSuchFileException notRunning) {
            return List.of();
        }
    }
}
