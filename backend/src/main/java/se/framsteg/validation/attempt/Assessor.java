package se.framsteg.validation.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The one who is to judge: a membership, and the human behind it, since nobody judges twice under two hats. */
@Embeddable
public record Assessor(
        @Column(name = "assessor_membership_id") UUID membershipId,
        @Column(name = "assessor_account_id") UUID accountId) {}
