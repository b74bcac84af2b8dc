package se.framsteg.referral;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A unit of an organisation: who sends, or who is asked. Never only a user. */
@Embeddable
public record Party(UUID orgId, UUID unitId) {}
