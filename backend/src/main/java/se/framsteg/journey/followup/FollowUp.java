package se.framsteg.journey.followup;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.framsteg.access.machine.By;
import se.framsteg.access.vault.SealedEntity;
import se.framsteg.access.vault.SealedText;
import se.framsteg.access.vault.SealsItself;
import se.framsteg.journey.stage.StageVisit;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.time.SwedishClock;

/** What the two came to when they sat down. Written anew it is another one; the last of a visit holds. */
@Entity
@Immutable
@Table(name = "follow_up")
@EntityListeners(SealsItself.class)
public class FollowUp implements SealedEntity {

    private static final int MOST_DAYS_AHEAD = 183;

    private record Words(String personWords, String agreedChanges) {}

    @Id
    private UUID id;

    private UUID orgId;

    private UUID placementId;

    private UUID visitId;

    private LocalDate heldOn;

    private LocalDate nextOn;

    @Embedded
    private SealedText words;

    private UUID accountId;

    private Instant recordedAt;

    protected FollowUp() {}

    static FollowUp of(UUID id, StageVisit visit, LocalDate heldOn, FollowUpInput input, By by) {
        check(heldOn, visit.openedOn(), input, SwedishClock.dayOf(by.at()));
        FollowUp followUp = new FollowUp();
        followUp.id = id;
        followUp.orgId = visit.organisationId();
        followUp.placementId = visit.placementId();
        followUp.visitId = visit.id();
        followUp.heldOn = heldOn;
        followUp.nextOn = input.nextOn();
        followUp.words = SealedText.of(
                new Words(input.personWords().strip(), input.agreedChanges().strip()));
        followUp.accountId = by.accountId();
        followUp.recordedAt = by.at();
        return followUp;
    }

    private static void check(LocalDate heldOn, LocalDate openedOn, FollowUpInput input, LocalDate today) {
        new Faults()
                .unless(
                        !heldOn.isAfter(today),
                        "/heldOn",
                        "in-the-future",
                        "Skriv uppföljningen när ni har träffats.",
                        "Write it down when you have met.")
                .unless(
                        !heldOn.isBefore(openedOn),
                        "/heldOn",
                        "before-start",
                        "Dagen ligger före omgångens första dag, %s.".formatted(openedOn),
                        "The day lies before the first day of the round, %s.".formatted(openedOn))
                .unless(
                        input.nextOn().isAfter(heldOn) && !input.nextOn().isAfter(heldOn.plusDays(MOST_DAYS_AHEAD)),
                        "/nextOn",
                        "out-of-range",
                        "Nästa gång ska komma efter den här, inom ett halvår.",
                        "The next time comes after this one, within half a year.")
                .refuseIfAny();
    }

    @Override
    public String table() {
        return "follow_up";
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public SealedText words() {
        return words;
    }

    UUID visitId() {
        return visitId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalDate nextOn() {
        return nextOn;
    }

    String personWords() {
        return words.as(Words.class).personWords();
    }

    String agreedChanges() {
        return words.as(Words.class).agreedChanges();
    }
}
