package se.framsteg.journey.placement;

/** The names of the lists a placement gives reasons from. */
final class PlacementReasons {

    static final String CANCEL = "placement-cancel";
    static final String PAUSE = "placement-pause";
    static final String END = "placement-end";
    static final String OUTCOME = "placement-outcome";
    static final String SUBSIDY = "placement-subsidy";

    private PlacementReasons() {}
}
