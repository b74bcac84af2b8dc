package se.framsteg.referral;

/** What people wrote with a change, and its facts: kept sealed, as one. */
record ChangeWords(String toPerson, String toColleague, ReferralFacts facts) {

    /** Null when nothing was said. */
    static ChangeWords of(ReferralTransition row) {
        ChangeWords words = new ChangeWords(row.told().toPerson(), row.told().toColleague(), row.facts());
        return words.equals(new ChangeWords(null, null, null)) ? null : words;
    }

    /** Never what somebody wrote about a person, whoever prints it. */
    @Override
    public String toString() {
        return "ChangeWords[…]";
    }
}
