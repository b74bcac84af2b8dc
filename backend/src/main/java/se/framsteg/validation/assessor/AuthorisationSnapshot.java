package se.framsteg.validation.assessor;

import java.time.LocalDate;
import java.util.UUID;

/** What an assessor was trusted with when deciding. It stays in the decision, whatever becomes of the authorisation. */
public record AuthorisationSnapshot(UUID id, Standing standing, String areaCode, LocalDate fromOn, LocalDate toOn) {

    public boolean isTrainee() {
        return standing == Standing.TRAINEE;
    }
}
