package se.framsteg.start.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Whole folders: removed, given to another user, asked whether there is room. */
final class Folders {

    static final long MEGABYTE = 1_000_000;

    private Folders() {}

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            each(folder, Files::delete);
        }
    }

    /** Better before the start than in the middle of a migration, where the answer is a page of English. */
    static void refuseToFill(Path folder, long needed) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new StartRefused("Disken är nästan full: " + free / MEGABYTE + " MB är lediga där " + folder
                    + " ligger, och " + needed / MEGABYTE + " MB behövs. Frigör plats och starta igen.");
        }
    }

    static void give(Path folder, int uid) throws IOException {
        each(folder, path -> Files.setAttribute(path, "unix:uid", uid));
    }

    private interface Step {
        void take(Path path) throws IOException;
    }

    private static void each(Path folder, Step step) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                step.take(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                step.take(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
