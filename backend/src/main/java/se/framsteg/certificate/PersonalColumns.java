package se.framsteg.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import se.framsteg.shared.PersonalDataHolder;

/** What the room keeps about persons, and why. */
@ApplicationScoped
class PersonalColumns implements PersonalDataHolder {

    @Override
    public Collection<Column> personalColumns() {
        return List.of(
                new Column("certificate", "participant_id", Protection.S1, "Vems intyget är."),
                new Column("certificate", "holder_name", Protection.S2, "Namnet som står på ditt intyg."),
                new Column("certificate", "title", Protection.S2, "Det du har visat att du kan."),
                new Column("certificate", "outcomes", Protection.S2, "Det du har visat att du kan."),
                new Column("certificate", "revocation_note", Protection.S3, "Varför någon vill återkalla intyget."),
                new Column("certificate_transition", "note", Protection.S3, "Varför intyget ändrades."),
                new Column("certificate_address", "code", Protection.S2, "Länkarna till ditt intyg."),
                new Column("certificate_paper", "file", Protection.S2, "Ditt intyg som papper."));
    }
}
