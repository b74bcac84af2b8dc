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
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.reason.ReasonRef;

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
    ReferralSecrets secrets;

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

    /** In the receiver's enterprise, from the first offer on. */
    UUID participantId;

    /** Brought about by this referral; null when the one who meets the person followed them already. */
    UUID assignmentId;

    boolean infoAsked;

    boolean placeHeld;

    @Enumerated(EnumType.STRING)
    ReferralStatus askedFrom;

    @Enumerated(EnumType.STRING)
    ReferralSide reopeningAskedBy;

    @Embedded
    @AttributeOverride(name = "list", column = @Column(name = "end_reason_list"))
    @AttributeOverride(name = "code", column = @Column(name = "end_reason_code"))
    @AttributeOverride(name = "version", column = @Column(name = "end_reason_version"))
    ReasonRef endReason;

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
        return possible(status, reopeningAskedBy, by.roles());
    }

    static List<ReferralAction> possible(ReferralStatus status, ReferralSide reopeningAskedBy, Set<Role> roles) {
        return MACHINE.possible(status, roles).stream()
                .filter(action -> action != ReferralAction.REOPEN || reopeningAskedBy != ReferralSide.of(roles))
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
        if (to != status) {
            placeHeld = to.holdsPlace();
            endReason = to.isNegativeEnd() ? ReasonRef.of(told.reason()) : null;
        }
        this.status = to;
        this.turn = turn;
        this.changedAt = by.at();
        return transition;
    }

    /** Something is done, and the state and the turn stay as they are. */
    final ReferralTransition stay(ReferralAction action, Told told, ReferralFacts facts, By by) {
        return move(action, status, turn, told, facts, by);
    }

    /** The placement has had its last day, though its final report is still to come. */
    public void freePlace() {
        placeHeld = false;
    }

    /** Offered a place, the person is a participant there, and stays so. */
    void takenIn(UUID participant) {
        participantId = participant;
    }

    /** @param assignment null when none comes from this referral */
    void followedIn(UUID assignment) {
        assignmentId = assignment;
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

    /** An embedded record whose every column is null is read as null. */
    public ReferralOrder order() {
        return order == null ? ReferralOrder.EMPTY : order;
    }

    /** As with the order. */
    public ReferralSecrets secrets() {
        return secrets == null ? ReferralSecrets.NONE : secrets;
    }

    public boolean placeHeld() {
        return placeHeld;
    }

    public Turn turn() {
        return turn;
    }

    /** As with the order. */
    public Dates dates() {
        return dates == null ? Dates.NONE : dates;
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

    public UUID participantId() {
        return participantId;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String legalGround() {
        return legalGround;
    }

    public long version() {
        return version;
    }
}
