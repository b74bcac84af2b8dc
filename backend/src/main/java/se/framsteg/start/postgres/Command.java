package se.framsteg.start.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program run to its end; what it says is kept, in English whatever the machine's language. */
record Command(int exitCode, String output) {

    boolean succeeded() {
        return exitCode == 0;
    }

    static Command run(List<String> arguments) throws IOException {
        var builder = new ProcessBuilder(arguments).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try {
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output);
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Avbruten: " + arguments.getFirst(), interrupted);
        }
    }

    /** Whether the program exists and says yes; a missing program is a no. */
    static boolean succeeds(List<String> arguments) {
        try {
            return run(arguments).succeeded();
        } catch (IOException missing) {
            return false;
        }
    }
}
