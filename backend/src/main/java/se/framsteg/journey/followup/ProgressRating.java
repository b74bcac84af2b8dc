package se.framsteg.journey.followup;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.framsteg.access.machine.By;
import se.framsteg.access.vault.SealedEntity;
import se.framsteg.access.vault.SealedText;
import se.framsteg.access.vault.SealsItself;
import se.framsteg.journey.stage.StageVisit;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.signing.SigningMethod;

/** The progress scale as the two filled it in one day. A later one does not change it. */
@Entity
@Immutable
@Table(name = "progress_rating")
@EntityListeners(SealsItself.class)
public class ProgressRating implements SealedEntity {

    private record Words(List<AreaRating> ratings, String personWords) {}

    @Id
    private UUID id;

    private UUID orgId;

    private UUID placementId;

    private UUID visitId;

    private LocalDate ratedOn;

    @Enumerated(EnumType.STRING)
    private SigningMethod selfMethod;

    @Embedded
    private SealedText words;

    private UUID accountId;

    private Instant recordedAt;

    protected ProgressRating() {}

    /** @param selfMethod null when the supervisor wrote it on the participant's word */
    static ProgressRating of(
            UUID id,
            StageVisit visit,
            LocalDate ratedOn,
            List<AreaRating> ratings,
            String personWords,
            SigningMethod selfMethod,
            By by) {
        check(ratedOn, ratings, by);
        ProgressRating rating = new ProgressRating();
        rating.id = id;
        rating.orgId = visit.organisationId();
        rating.placementId = visit.placementId();
        rating.visitId = visit.id();
        rating.ratedOn = ratedOn;
        rating.selfMethod = selfMethod;
        rating.words = SealedText.of(new Words(List.copyOf(ratings), personWords));
        rating.accountId = by.accountId();
        rating.recordedAt = by.at();
        return rating;
    }

    private static void check(LocalDate ratedOn, List<AreaRating> ratings, By by) {
        Faults faults = new Faults()
                .unless(
                        !ratedOn.isAfter(SwedishClock.dayOf(by.at())),
                        "/ratedOn",
                        "in-the-future",
                        "Dagen har inte kommit än.",
                        "That day has not come yet.");
        Set<ProgressArea> missing = EnumSet.allOf(ProgressArea.class);
        missing.removeIf(ProgressArea::isTheirsAlone);
        Set<ProgressArea> seen = EnumSet.noneOf(ProgressArea.class);
        for (int i = 0; i < ratings.size(); i++) {
            AreaRating rating = ratings.get(i);
            String at = "/ratings/" + i;
            missing.remove(rating.area());
            faults.unless(
                    seen.add(rating.area()),
                    at + "/area",
                    "repeated",
                    "Området finns redan en gång.",
                    "That area is there already.");
            if (rating.area().isTheirsAlone()) {
                faults.unless(
                        rating.supervisor() == null,
                        at + "/supervisor",
                        "not-asked",
                        "Det här skattar bara personen själv.",
                        "Only the person rates this.");
            } else {
                faults.required(rating.self(), at + "/self").required(rating.supervisor(), at + "/supervisor");
            }
        }
        faults.unless(
                        missing.isEmpty(),
                        "/ratings",
                        "incomplete",
                        "Fyll i alla områden. Ork och återhämtning får lämnas tomt.",
                        "Fill in every area; energy may be left out.")
                .refuseIfAny();
    }

    @Override
    public String table() {
        return "progress_rating";
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

    LocalDate ratedOn() {
        return ratedOn;
    }

    /** How the participant gave their part; null when it was written on their word. */
    SigningMethod selfMethod() {
        return selfMethod;
    }

    List<AreaRating> ratings() {
        return words.as(Words.class).ratings();
    }

    Optional<AreaRating> of(ProgressArea area) {
        return ratings().stream().filter(rating -> rating.area() == area).findFirst();
    }

    String personWords() {
        return words.as(Words.class).personWords();
    }
}
