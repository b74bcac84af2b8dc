package se.framsteg.start.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Whole folders: removed, or given to another user. */
final class Folders {

    private Folders() {}

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            each(folder, Files::delete);
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
