package se.framsteg.participant.assignment;

import java.util.UUID;

/**
 * That a colleague follows a participant, for the room that asked for it.
 *
 * @param begun by this; otherwise they did so already
 */
public record Following(UUID assignmentId, boolean begun) {}
