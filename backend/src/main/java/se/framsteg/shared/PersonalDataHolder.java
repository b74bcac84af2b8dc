package se.framsteg.shared;

import java.util.Collection;

/**
 * A room that keeps something about persons says what, so that the register of processing, the extract and the erasure can
 * be made from one list. A column that no room has told about fails the build.
 */
public interface PersonalDataHolder {

    Collection<Column> personalColumns();

    /**
     * @param purpose why it is kept, in Swedish, as the person reads it in the register extract
     */
    record Column(String table, String column, Protection protection, String purpose) {}

    /** How much harm a leak would do (access matrix, part 1). */
    enum Protection {
        /** Internal ids and dates that point at a person. */
        S1,
        /** Name, contact, attendance, where in the journey, evidence, messages. */
        S2,
        /** Identity numbers, health-near notes, assessments, every free text. */
        S3,
        /** Whatever could tell where a person with protected identity is. */
        S4
    }
}
