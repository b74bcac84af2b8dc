package se.framsteg.start.postgres;

/** Framsteg cannot start. The message is one or two Swedish sentences for the person at the terminal. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
