package se.framsteg.certificate;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.framsteg.certificate.content.CertificateFacts;

/**
 * What a certificate is made from: a unit that somebody has been awarded.
 *
 * @param decidedBy the accounts whose judgement the award rests on; none of them may issue
 */
public record AwardedUnit(
        UUID awardId,
        UUID organisationId,
        UUID participantId,
        CertificateFacts facts,
        LocalDate awardedOn,
        Set<UUID> decidedBy) {}
