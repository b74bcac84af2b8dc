package se.framsteg.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.shared.id.Uuid7;

/** Putting texts before people and keeping their signatures. Whether somebody may see the document is decided by its room. */
@ApplicationScoped
public class SigningService {

    private final SigningRounds rounds;
    private final PinService pins;
    private final Uuid7 ids;

    SigningService(SigningRounds rounds, PinService pins, Uuid7 ids) {
        this.rounds = rounds;
        this.pins = pins;
        this.ids = ids;
    }

    /**
     * @param last everybody who was asked has signed now
     * @param reserved one of them has written what they do not agree with
     */
    public record Signed(ParticipantAct act, boolean last, boolean reserved) {}

    public void open(SignedDocument document, CanonicalText text, Set<Role> signers, By by) {
        rounds.add(SigningRound.opened(ids.next(), document, text, signers, by.at()));
    }

    /** With a PIN it is the participant who signs, at the table; otherwise the one who is signed in. */
    public Signed sign(SignedDocument document, SignatureInput input, By by) {
        SigningRound round = openRound(document);
        ParticipantAct act = whoActs(document, input.pin(), by);
        Role role = roleOf(act.by(), round);
        round.sign(ids.next(), act.as(role), input.fingerprint(), input.reservation(), by.at());
        By inRole = by.inRoles(Set.of(role));
        SigningMethod method = act.method() == null ? SigningMethod.OWN_SIGN_IN : act.method();
        return new Signed(new ParticipantAct(inRole, method), round.isComplete(), round.hasReservation());
    }

    /** It ends with what is signed; the one who is missing stays missing. */
    public void completeWithout(SignedDocument document, Role missing, By by) {
        openRound(document).completeWithout(missing, by.at());
    }

    /** For the participant's other acts: with a PIN it is the participant who acts, at the table. */
    public ParticipantAct whoActs(SignedDocument document, String pin, By by) {
        boolean own = by.roles().contains(Role.PARTICIPANT);
        if (pin == null || pin.isBlank()) {
            return ParticipantAct.signedIn(by);
        }
        if (own) {
            throw SigningProblems.pinNotAsked();
        }
        pins.mustBeRight(document.organisationId(), document.participantId(), pin);
        return ParticipantAct.atTheTable(by);
    }

    /** The same, for what nobody but the participant can do. */
    public ParticipantAct participantActs(SignedDocument document, String pin, By by) {
        if ((pin == null || pin.isBlank()) && !by.roles().contains(Role.PARTICIPANT)) {
            throw SigningProblems.pinMissing();
        }
        return whoActs(document, pin, by);
    }

    /** The text has to change. Nothing happens when none is open. */
    public void lapse(SignedDocument document, By by) {
        rounds.latest(document.organisationId(), document.id())
                .filter(SigningRound::isOpen)
                .ifPresent(round -> round.lapse(by.at()));
    }

    /** The last text that was put before the signers; null when none ever was. */
    public SigningView view(SignedDocument document) {
        Optional<SigningRound> round = rounds.latest(document.organisationId(), document.id());
        return round.map(found -> SigningView.of(found, names(List.of(found)))).orElse(null);
    }

    /** The texts that wait for signatures, by the document they are about. */
    public Map<UUID, SigningView> open(UUID organisation, Collection<UUID> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        List<SigningRound> open = rounds.open(organisation, documents);
        Map<UUID, String> names = names(open);
        return open.stream()
                .collect(Collectors.toMap(round -> round.document().id(), round -> SigningView.of(round, names)));
    }

    private Map<UUID, String> names(List<SigningRound> some) {
        return rounds
                .names(some.stream()
                        .flatMap(round -> round.signatures().stream())
                        .flatMap(signature -> Stream.of(signature.accountId(), signature.witnessAccountId()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private SigningRound openRound(SignedDocument document) {
        return rounds.latest(document.organisationId(), document.id())
                .filter(SigningRound::isOpen)
                .orElseThrow(SigningProblems::roundIsOver);
    }

    /** Whoever has several roles signs in the one that is still waited for. */
    private static Role roleOf(By by, SigningRound round) {
        return round.missing().stream()
                .filter(by.roles()::contains)
                .findFirst()
                .orElseGet(() -> by.roles().stream().sorted().findFirst().orElseThrow());
    }
}
