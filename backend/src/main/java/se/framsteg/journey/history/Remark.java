package se.framsteg.journey.history;

import java.time.Instant;
import java.util.UUID;

/**
 * What was said to the colleague with the last thing that happened.
 *
 * @param action the code of what was done, as it is on the wire
 * @param accountId null when the service itself did it
 */
public record Remark(String action, String text, Instant at, UUID accountId) {}
