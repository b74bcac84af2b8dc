package se.framsteg.certificate.content;

import se.framsteg.shared.LanguageMap;

/** Who stands behind the requirements that a certificate measures by. */
public enum CertificateKind {
    /** The issuer's own: nobody outside has settled the requirements, and no network's name is printed. */
    LOCAL(
            LanguageMap.of("Lokalt intyg", "Local certificate"),
            "En bedömare har prövat kunnandet mot skrivna krav. En annan person har kvalitetssäkrat bedömningen."
                    + " Intyget är lokalt: utfärdaren står själv för kraven."),
    /** A panel has settled the requirements. */
    SETTLED(
            LanguageMap.of("Kompetensintyg", "Certificate of competence"),
            "En bedömare har prövat kunnandet mot krav som en panel har fastställt."
                    + " En annan person har kvalitetssäkrat bedömningen.");

    private final LanguageMap text;
    private final String how;

    CertificateKind(LanguageMap text, String how) {
        this.text = text;
        this.how = how;
    }

    public LanguageMap text() {
        return text;
    }

    /** How the person's skill was judged, in plain Swedish, as the paper says it. */
    public String how() {
        return how;
    }
}
