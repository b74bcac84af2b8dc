package se.framsteg.signing;

import java.util.UUID;

/**
 * What a text is the text of.
 *
 * @param kind the table it is kept in, such as {@code work_plan}
 * @param participantId the one it is about, whose PIN counts at the table
 */
public record SignedDocument(String kind, UUID id, UUID organisationId, UUID participantId) {}
