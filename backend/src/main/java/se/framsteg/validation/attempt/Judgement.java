package se.framsteg.validation.attempt;

/**
 * What an assessor has come to about the unit as a whole.
 *
 * @param met every mandatory criterion is
 * @param awaitsCountersign it was a trainee's, and holds when somebody authorised on their own has signed too
 */
public record Judgement(boolean met, boolean awaitsCountersign) {

    UnitAttemptAction action() {
        return met ? UnitAttemptAction.DECIDE_MET : UnitAttemptAction.DECIDE_NOT_YET;
    }

    UnitAttemptStatus leadsTo() {
        return met ? UnitAttemptStatus.MET : UnitAttemptStatus.NOT_YET;
    }
}
