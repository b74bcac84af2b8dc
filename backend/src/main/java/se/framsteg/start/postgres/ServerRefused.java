package se.framsteg.start.postgres;

import java.nio.file.Path;
import java.util.List;

/** PostgreSQL did not start. Its own last lines tell why; this says the same to a person. */
final class ServerRefused extends Exception {

    private final List<String> lastLines;

    ServerRefused(List<String> lastLines) {
        super(String.join("\n", lastLines));
        this.lastLines = lastLines;
    }

    boolean portTaken() {
        return says("could not bind");
    }

    /** The dead server's own processes need a moment to notice that it is gone. */
    boolean remainsOfTheDeadOne() {
        return says("shared memory block") && says("still in use");
    }

    StartRefused toAPerson(Path data) {
        if (says("No space left on device")) {
            return new StartRefused(diskFull(data));
        }
        return new StartRefused("Databasen i " + data + " startar inte. Den kan vara skadad: rör inget i mappen,"
                + " kopiera den och återställ från en säkerhetskopia." + quoted());
    }

    static String diskFull(Path folder) {
        return "Disken är full. Frigör plats där " + folder
                + " ligger och starta igen. Inget sparat har gått förlorat.";
    }

    private String quoted() {
        return lastLines.isEmpty() ? "" : " PostgreSQL säger:\n  " + String.join("\n  ", lastLines);
    }

    private boolean says(String words) {
        return lastLines.stream().anyMatch(line -> line.contains(words));
    }
}
