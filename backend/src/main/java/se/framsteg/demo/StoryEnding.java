package se.framsteg.demo;

import java.util.Random;

/** How far a referral's story has come, and how many of the county's are there. */
enum StoryEnding {
    DRAFT(8),
    SENT(16),
    ACKNOWLEDGED(12),
    INFO_ASKED(8),
    INVITED(16),
    WAITLISTED(8),
    OFFERED(12),
    CONFIRMED(14),
    STARTED(38),
    DECLINED(10),
    WITHDRAWN(8);

    private final int count;

    StoryEnding(int count) {
        this.count = count;
    }

    int count() {
        return count;
    }

    /** When the story began: long enough ago for all that has happened in it. */
    int workingDaysAgo(Random chance) {
        return switch (this) {
            case DRAFT -> chance.nextInt(3);
            case SENT -> chance.nextInt(4);
            case ACKNOWLEDGED -> 1 + chance.nextInt(3);
            case INFO_ASKED -> 3 + chance.nextInt(3);
            case INVITED -> 4 + chance.nextInt(4);
            case WAITLISTED -> 5 + chance.nextInt(8);
            case OFFERED -> 8 + chance.nextInt(4);
            case CONFIRMED -> 10 + chance.nextInt(4);
            case STARTED -> 30 + chance.nextInt(90);
            case DECLINED, WITHDRAWN -> 10 + chance.nextInt(60);
        };
    }
}
