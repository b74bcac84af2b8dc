package se.framsteg.start.postgres;

/** A running server process that accepts connections on its port. */
record Server(Process process, int port) {}
