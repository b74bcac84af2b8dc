package se.framsteg.start.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import se.framsteg.testing.TestFolders;

/** A service in a process of its own, to be killed. It starts the database, tells the port, and lives until then. */
final class AnotherProcess {

    private AnotherProcess() {}

    record Running(Process process, int port) {

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    static Running on(Path home) throws IOException {
        var process = java(home, TestFolders.programs());
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var line = said.readLine();
        if (line == null || !line.matches("[0-9]+")) {
            throw new IOException("The other process did not start: " + line);
        }
        return new Running(process, Integer.parseInt(line));
    }

    static Process java(Path home, Path programs) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherProcess.class.getName(),
                        home.toString(),
                        programs.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.out.println(EmbeddedPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]))
                .port());
        new CountDownLatch(1).await();
    }
}
