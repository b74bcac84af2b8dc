package se.framsteg.referral;

import static se.framsteg.referral.ReferralAction.MACHINE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.machine.By;

/** What a referral remembers, and the one way it moves; what may be done with it is {@link Referral}. */
@MappedSuperclass
abstract class ReferralRecord {

    @Id
    UUID id;

    @Embedded
    @AttributeOverride(name = "orgId", column = @Column(name = "org_id"))
    @AttributeOverride(name = "unitId", column = @Column(name = "sender_unit_id"))
    Party sender;

    @Embedded
    @AttributeOverride(name = "orgId", column = @Column(name = "receiver_org_id"))
    @AttributeOverride(name = "unitId", column = @Column(name = "receiver_unit_id"))
    Party receiver;

    @Enumerated(EnumType.STRING)
    ReferralStatus status;

    @Embedded
    ReferredPerson person;

    @Embedded
    ReferralOrder order;

    @Embedded
    Turn turn;

    @Embedded
    Dates dates;

    String legalGround;
    String ruleVersion;
    Integer answerDays;
    UUID requestId;
    UUID reroutedFrom;
    UUID handledBy;
    boolean infoAsked;

    @Enumerated(EnumType.STRING)
    ReferralStatus askedFrom;

    @Enumerated(EnumType.STRING)
    ReferralSide reopeningAskedBy;

    Instant createdAt;
    Instant sentAt;
    Instant changedAt;

    @Version
    private long version;

    ReferralRecord() {}

    ReferralRecord(UUID id, Party sender, By by) {
        this.id = id;
        this.sender = sender;
        this.status = ReferralStatus.DRAFT;
        this.turn = Turn.beginning(by.at(), by.on(), 0);
        this.dates = Dates.NONE;
        this.createdAt = by.at();
        this.changedAt = by.at();
    }

    /** What those roles may do now, by the table and by what this referral remembers. */
    public List<ReferralAction> possible(By by) {
        return MACHINE.possible(status, by.roles()).stream()
                .filter(action -> action != ReferralAction.REOPEN || reopeningAskedBy != ReferralSide.of(by.roles()))
                .toList();
    }

    final void refuseUnlessPossible(ReferralAction action, By by) {
        MACHINE.refuseUnlessPossible(action, status, by.roles());
    }

    /** To a state in which a new turn begins. */
    final ReferralTransition move(ReferralAction action, ReferralStatus to, Told told, ReferralFacts facts, By by) {
        return move(action, to, Turn.beginning(by.at(), by.on(), answerDays), told, facts, by);
    }

    final ReferralTransition move(
            ReferralAction action, ReferralStatus to, Turn turn, Told told, ReferralFacts facts, By by) {
        ReferralTransition transition = new ReferralTransition(id, action, status, to, by, told, facts);
        this.status = to;
        this.turn = turn;
        this.changedAt = by.at();
        return transition;
    }

    /** Something is done, and the state and the turn stay as they are. */
    final ReferralTransition stay(ReferralAction action, Told told, ReferralFacts facts, By by) {
        return move(action, status, turn, told, facts, by);
    }

    /** Silence is reminded of, not recorded as a change. */
    public void remind(Instant at) {
        turn = turn.reminded(at);
    }

    public void escalate(Instant at) {
        turn = turn.escalated(at);
    }

    public UUID id() {
        return id;
    }

    public Party sender() {
        return sender;
    }

    public Party receiver() {
        return receiver;
    }

    public ReferralStatus status() {
        return status;
    }

    public ReferredPerson person() {
        return person;
    }

    public ReferralOrder order() {
        return order;
    }

    public Turn turn() {
        return turn;
    }

    public Dates dates() {
        return dates;
    }

    public UUID requestId() {
        return requestId;
    }

    public UUID handledBy() {
        return handledBy;
    }

    public UUID reroutedFrom() {
        return reroutedFrom;
    }

    public String legalGround() {
        return legalGround;
    }

    public long version() {
        return version;
    }
}
