package se.framsteg.start.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What the server says. PostgreSQL is told to write no statement and no value here, so the file holds no personal data. */
record ServerLog(Path file) {

    private static final long LARGE = 5_000_000;
    private static final int LAST_LINES = 8;

    long mark() throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.exists(file) ? Files.size(file) : 0;
    }

    List<String> lastLinesSince(long mark) throws IOException {
        var bytes = Files.readAllBytes(file);
        var start = (int) Math.min(mark, bytes.length);
        var text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        var lines = text.lines().toList();
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    }
}
