package se.framsteg.model;

/** Where the answer to a step is written, when it is not the step itself; the step is done when that is. */
public enum FilledBy {
    /** That the referral was answered. */
    REFERRAL_ANSWER(false),
    /** That the person was met before the start. */
    REFERRAL_MEETING(false),
    /** The ground on which the referral lets particulars be kept. */
    REFERRAL_LEGAL_GROUND(false),
    WORK_PLAN(true),
    FOLLOW_UP(true),
    PROGRESS_RATING(true),
    OUTCOME(true);

    private final boolean only;

    FilledBy(boolean only) {
        this.only = only;
    }

    /** Nobody can tick such a step by hand; the others may be ticked when the fact is missing. */
    public boolean isTheOnlyWay() {
        return only;
    }
}
