package se.framsteg.shared.due;

import java.util.Optional;
import se.framsteg.shared.Codes;

/** What a due date can be counted from. */
public enum DueEvent {
    REFERRAL_SENT("anvisningen skickades", "the referral was sent"),
    REFERRAL_ACCEPTED("platsen erbjöds", "the place was offered"),
    PLACEMENT_START("placeringen började", "the placement started"),
    STAGE_OPENED("etappen öppnades", "the stage was opened"),
    PLANNED_END("placeringen planeras sluta", "the placement is planned to end"),
    /** Its last day. */
    PLACEMENT_ENDED("placeringen slutade", "the placement ended"),
    ABSENCE_RECORDED("frånvaron skrevs in", "the absence was recorded"),
    /** The last day of the month that the step is about. */
    MONTH_ENDED("månaden tog slut", "the month ended");

    private final String sv;
    private final String en;

    DueEvent(String sv, String en) {
        this.sv = sv;
        this.en = en;
    }

    static Optional<DueEvent> ofCode(String code) {
        return Codes.fromWire(DueEvent.class, code);
    }

    /** As it stands in a rule: {@code placement-start}. */
    public String code() {
        return Codes.toWire(this);
    }

    /** A clause that fits after "efter att". */
    String sv() {
        return sv;
    }

    /** A clause that fits after "after". */
    String en() {
        return en;
    }
}
