package se.framsteg.journey.stage;

import se.framsteg.signing.CanonicalText;

/** What a sub-room above has to say in the text that those who finish a visit sign. Every implementation is asked. */
public interface VisitSection {

    void addTo(CanonicalText.Builder text, Course course, StageVisit visit);
}
