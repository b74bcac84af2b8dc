package se.framsteg.start;

import se.framsteg.start.postgres.StartRefused;

/** Whether this is for trying or for real. For real unless somebody says otherwise: a forgotten setting must not open a door. */
enum Mode {
    DEMO,
    PRODUCTION;

    static Mode of(String setting) {
        return switch (setting) {
            case "demo" -> DEMO;
            case "production" -> PRODUCTION;
            default ->
                throw new StartRefused("FRAMSTEG_MODE ska vara demo eller production, inte \"" + setting + "\".");
        };
    }
}
