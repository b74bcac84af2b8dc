package se.framsteg.access;

/** On whose rows a role may do an operation: the conditions of the access matrix, in words. */
public enum Reach {
    /** Everything of my organisation; of my unit only, when my membership is bound to one. */
    OWN,
    /** What is assigned to me (a participant I follow, a referral handed to me). */
    ASSIGNED,
    /** What my unit has sent, or what is addressed or published to it. */
    UNIT,
    /** What is about me. */
    ME,
    /** What is in my drawn sample or moderation round. */
    ROUND,
    /** Aggregates only; cells under five are held back. */
    AGGREGATE,
    /** Not personal: reference data that anyone with the role may see. */
    ANY
}
