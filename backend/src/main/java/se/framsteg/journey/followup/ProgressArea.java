package se.framsteg.journey.followup;

import java.util.List;
import java.util.Optional;

/** What the progress scale asks about, with what one sees at each of the steps 0 to 5. Our own words. */
public enum ProgressArea {
    ATTENDANCE(
            "Närvaro",
            "Kommer sällan",
            "Kommer ibland, ofta utan att höra av sig",
            "Kommer ungefär varannan gång",
            "Kommer för det mesta och hör av sig när något kommer emellan",
            "Kommer nästan alltid och i tid",
            "Kommer alltid i tid och planerar sin frånvaro"),
    INDEPENDENCE(
            "Självständighet",
            "Behöver någon bredvid sig hela tiden",
            "Börjar när någon visar varje steg",
            "Gör en känd uppgift om någon finns nära",
            "Gör kända uppgifter på egen hand och frågar när det behövs",
            "Planerar sitt arbete under dagen",
            "Tar egna initiativ och löser det som dyker upp"),
    COOPERATION(
            "Samarbete",
            "Är helst för sig själv",
            "Är med när andra bjuder in",
            "Arbetar bredvid andra",
            "Arbetar tillsammans med några få",
            "Arbetar bra med de flesta och hjälper till",
            "Får andra att fungera bättre tillsammans"),
    COMMUNICATION(
            "Kommunikation",
            "Säger sällan något om arbetet",
            "Svarar när någon frågar",
            "Säger till när något inte fungerar",
            "Frågar och berättar av sig själv",
            "Lyssnar, förklarar och tar emot råd",
            "Pratar tryggt också med kunder och nya människor"),
    TASKS(
            "Arbetsuppgifter",
            "Har inte provat några uppgifter än",
            "Provar enkla uppgifter",
            "Klarar enkla uppgifter med stöd",
            "Klarar de vanliga uppgifterna",
            "Klarar de flesta uppgifter med god kvalitet",
            "Kan visa andra hur man gör"),
    /** For the person alone to say, or to leave out. */
    ENERGY(
            "Ork och återhämtning",
            "Orkar nästan ingenting",
            "Orkar en kort stund och behöver vila länge",
            "Orkar delar av dagen",
            "Orkar dagen med pauser",
            "Orkar dagen och har något kvar till kvällen",
            "Orkar veckan och känner sig utvilad"),
    HOPE(
            "Framtidstro",
            "Ser ingen väg framåt",
            "Har svårt att tänka på framtiden",
            "Tror att något kan bli bättre",
            "Har något att se fram emot",
            "Har egna mål och tror på dem",
            "Ser sin väg och vet nästa steg"),
    STEP_TOWARDS_WORK(
            "Steg mot arbete eller studier",
            "Det är inte aktuellt nu",
            "Funderar på vad som skulle kunna passa",
            "Har något att prova",
            "Provar eller tar reda på mer",
            "Söker arbete eller studier",
            "Har ett arbete eller en studieplats på gång");

    static final int HIGHEST = 5;

    private final String label;
    private final List<String> anchors;

    ProgressArea(String label, String... anchors) {
        this.label = label;
        this.anchors = List.of(anchors);
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }

    /** What one sees at 0, 1, … 5. */
    public List<String> anchors() {
        return anchors;
    }

    /** Nobody else can say it, and nobody has to. */
    boolean isTheirsAlone() {
        return this == ENERGY;
    }

    static Optional<String> anchor(ProgressArea area, Integer step) {
        return Optional.ofNullable(step).map(area.anchors::get);
    }
}
