package se.framsteg.referral;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What has been agreed about days ahead; each is null until somebody has said it. */
@Embeddable
public record Dates(
        Instant meetingAt, LocalDate waitlistUntil, LocalDate reviewOn, LocalDate possibleStartOn, LocalDate startOn) {

    static final Dates NONE = new Dates(null, null, null, null, null);

    Dates meeting(Instant at) {
        return new Dates(at, null, null, possibleStartOn, startOn);
    }

    Dates waitlist(LocalDate until, LocalDate review) {
        return new Dates(null, until, review, possibleStartOn, startOn);
    }

    Dates offWaitlist() {
        return new Dates(meetingAt, null, null, possibleStartOn, startOn);
    }

    Dates possibleStart(LocalDate day) {
        return new Dates(null, null, null, day, startOn);
    }

    Dates start(LocalDate day) {
        return new Dates(null, null, null, possibleStartOn, day);
    }
}
