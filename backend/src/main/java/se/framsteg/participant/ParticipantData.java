package se.framsteg.participant;

import static se.framsteg.shared.PersonalDataHolder.Protection.S1;
import static se.framsteg.shared.PersonalDataHolder.Protection.S2;
import static se.framsteg.shared.PersonalDataHolder.Protection.S3;

import jakarta.inject.Singleton;
import java.util.List;
import se.framsteg.shared.PersonalDataHolder;

/** What the room keeps about persons, and why. */
@Singleton
class ParticipantData implements PersonalDataHolder {

    private static final String WHO = "För att veta vem du är.";
    private static final String REACH = "För att kunna nå dig.";
    private static final String FOLLOW = "För att veta vem som följer dig och när.";

    @Override
    public List<Column> personalColumns() {
        return List.of(
                new Column("participant", "id", S1, WHO),
                new Column("participant", "unit_id", S2, "För att veta var du är."),
                new Column("participant", "given_name", S2, WHO),
                new Column("participant", "family_name", S2, WHO),
                new Column("participant", "phone", S2, REACH),
                new Column("participant", "email", S2, REACH),
                new Column("participant", "contact_preference", S2, REACH),
                new Column("participant", "interpreter_language", S3, "För att boka tolk när du vill ha det."),
                new Column("participant", "municipality_code", S2, "För statistik där ingen person syns."),
                new Column("participant", "number_recorded_at", S1, WHO),
                new Column("participant_identity", "participant_id", S1, WHO),
                new Column("participant_identity", "number_sealed", S3, WHO),
                new Column("participant_identity", "number_index", S3, "För att hitta dig när du kommer tillbaka."),
                new Column("assignment", "participant_id", S1, FOLLOW),
                new Column("assignment", "membership_id", S2, FOLLOW),
                new Column("assignment", "from_on", S2, FOLLOW),
                new Column("assignment", "to_on", S2, FOLLOW));
    }
}
