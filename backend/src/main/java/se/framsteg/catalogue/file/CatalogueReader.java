package se.framsteg.catalogue.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.catalogue.file.CatalogueFile.Area;
import se.framsteg.catalogue.file.CatalogueFile.Criterion;
import se.framsteg.catalogue.file.CatalogueFile.EvidenceText;
import se.framsteg.catalogue.file.CatalogueFile.Level;
import se.framsteg.catalogue.file.CatalogueFile.Outcome;
import se.framsteg.catalogue.file.CatalogueFile.Programme;
import se.framsteg.catalogue.file.CatalogueFile.Status;
import se.framsteg.catalogue.file.CatalogueFile.Unit;
import se.framsteg.catalogue.file.Faults.Place;
import se.framsteg.catalogue.file.YamlObject.Word;
import se.framsteg.document.NeutralWords;
import se.framsteg.shared.Codes;

/**
 * Reads a catalogue file from top to bottom. The keys are those of the sample catalogue; a criterion may add
 * {@code mandatory}, {@code minimumOccasions} and {@code evidence} of its own, and is else mandatory, shown once, by the
 * kinds its outcome names.
 */
public final class CatalogueReader {

    private static final int TITLE = 200;
    private static final int PROSE = 1000;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern AREA_CODE = Pattern.compile("[A-Z]{2,6}");
    private static final Pattern LANGUAGE = Pattern.compile("sv");
    private static final Pattern VERSION = Pattern.compile("(0|[1-9][0-9]{0,4})(\\.(0|[1-9][0-9]{0,4})){2}");
    private static final Pattern SSYK = Pattern.compile("[0-9]{4}");

    private final Faults faults = new Faults();
    private final CrossReferences references = new CrossReferences(faults);
    private int hoursPerCredit;
    private boolean sample;

    private CatalogueReader() {}

    /** @throws FaultyCatalogue with everything that is wrong */
    public static CatalogueFile read(byte[] file) throws FaultyCatalogue {
        return new CatalogueReader().readAll(file);
    }

    private CatalogueFile readAll(byte[] file) throws FaultyCatalogue {
        Node tree = YamlText.tree(file, faults).orElse(null);
        YamlObject root = tree == null ? null : YamlObject.of(tree, "", faults);
        faults.throwIfAny();
        YamlObject header = root.object("catalogue");
        Programme programme = header == null ? null : programme(header);
        List<Level> levels = root.objects("levels", 3, this::level);
        List<EvidenceText> kinds = root.objects("evidenceKinds", EvidenceKind.values().length, this::evidenceText);
        List<Area> areas = root.objects("areas", 50, this::area);
        root.nothingElse();
        references.check();
        faults.throwIfAny();
        return new CatalogueFile(programme, levels, kinds, areas, faults.remarks());
    }

    private Programme programme(YamlObject in) {
        Integer hours = in.number("hoursPerCredit", 1, 100);
        hoursPerCredit = hours == null ? 0 : hours;
        Status status = status(in);
        sample = status == Status.SAMPLE;
        Programme programme = new Programme(
                in.code(
                        "code",
                        CODE,
                        "Skriv koden med stora bokstäver, siffror och bindestreck.",
                        "Capitals, digits, -."),
                in.text("title", TITLE),
                in.code(
                        "language",
                        LANGUAGE,
                        "Skriv sv. En katalog tas in på svenska och översätts sedan.",
                        "Write sv: a catalogue comes in Swedish and is translated afterwards."),
                in.code("version", VERSION, "Skriv versionen som 1.0.0.", "A version such as 1.0.0."),
                status,
                in.date("validFrom"),
                hoursPerCredit,
                in.text("notice", PROSE));
        in.nothingElse();
        return programme;
    }

    private Status status(YamlObject in) {
        String word = in.text("status", TITLE);
        for (Status status : Status.values()) {
            if (status.name().equals(word)) {
                return status;
            }
        }
        if (word != null) {
            faults.add(in.place("status"), "unknown-code", "Skriv SAMPLE eller DRAFT.", "SAMPLE or DRAFT.");
        }
        return null;
    }

    private Level level(YamlObject in) {
        Integer number = in.number("level", 1, 3);
        references.declareLevel(number, in.place("level"));
        Level level = new Level(orZero(number), in.text("name", TITLE), in.text("description", PROSE));
        in.nothingElse();
        return level;
    }

    private EvidenceText evidenceText(YamlObject in) {
        EvidenceKind kind = evidenceKind(in.text("code", TITLE), in.place("code"));
        references.declareKind(kind, in.place("code"));
        EvidenceText text = new EvidenceText(kind, in.text("label", TITLE), in.text("description", PROSE));
        in.nothingElse();
        return text;
    }

    private Area area(YamlObject in) {
        String code = in.code("code", AREA_CODE, "Skriv två till sex stora bokstäver.", "Two to six capitals.");
        references.declareCode(code, in.place("code"));
        Area area = new Area(
                code,
                in.text("name", TITLE),
                in.text("description", PROSE),
                occupations(in),
                in.objects("units", 200, unit -> unit(unit, code)));
        in.nothingElse();
        return area;
    }

    private List<String> occupations(YamlObject in) {
        List<Word> codes = in.words("ssyk2012", 0, 20);
        codes.stream()
                .filter(code -> !SSYK.matcher(code.text()).matches())
                .forEach(code -> faults.add(
                        code.place(),
                        "malformed-code",
                        "En SSYK-kod har fyra siffror.",
                        "An SSYK code has four digits."));
        return codes.stream().map(Word::text).toList();
    }

    private Unit unit(YamlObject in, String area) {
        String code =
                childCode(in, area, "-[0-9]{3}", "Modulens kod ska vara områdets kod, bindestreck och tre siffror.");
        Integer level = in.number("level", 1, 3);
        references.useLevel(level, in.place("level"));
        Integer credits = in.number("credits", 1, 60);
        Integer hours = in.number("hours", 1, 6000);
        if (credits != null && hours != null && hoursPerCredit > 0 && credits * hoursPerCredit != hours) {
            faults.add(
                    in.place("hours"),
                    "hours-do-not-add-up",
                    "Timmarna ska vara %d. Det är %d poäng gånger %d timmar."
                            .formatted(credits * hoursPerCredit, credits, hoursPerCredit),
                    "Should be %d: %d credits times %d hours."
                            .formatted(credits * hoursPerCredit, credits, hoursPerCredit));
        }
        List<Word> before = in.words("recommendedBefore", 0, 20);
        references.useUnits(code, before);
        Unit unit = new Unit(
                code,
                neutral(in, "title", TITLE),
                orZero(level),
                orZero(credits),
                orZero(hours),
                in.text("purpose", PROSE),
                before.stream().map(Word::text).toList(),
                in.objects("outcomes", 30, outcome -> outcome(outcome, code)));
        if (!unit.outcomes().isEmpty()
                && unit.outcomes().stream()
                        .flatMap(outcome -> outcome.criteria().stream())
                        .noneMatch(Criterion::mandatory)) {
            faults.add(
                    in.place("outcomes"),
                    "nothing-mandatory",
                    "Minst ett kriterium i modulen ska vara obligatoriskt.",
                    "At least one criterion of the unit must be mandatory.");
        }
        in.nothingElse();
        return unit;
    }

    private Outcome outcome(YamlObject in, String unit) {
        String code =
                childCode(in, unit, "\\.[0-9]{1,2}", "Resultatets kod ska vara modulens kod, punkt och ett nummer.");
        // Needed only when some criterion leans on it, but a file that names it at all must name it rightly.
        boolean named = in.has("evidence");
        Set<EvidenceKind> evidence = named ? evidence(in) : Set.of();
        Outcome outcome = new Outcome(
                code,
                neutral(in, "text", PROSE),
                in.objects("criteria", 30, criterion -> criterion(criterion, code, named, evidence)));
        in.nothingElse();
        return outcome;
    }

    private Criterion criterion(YamlObject in, String outcome, boolean outcomeNames, Set<EvidenceKind> ofOutcome) {
        String code = childCode(
                in, outcome, "\\.[0-9]{1,2}", "Kriteriets kod ska vara resultatets kod, punkt och ett nummer.");
        Set<EvidenceKind> evidence = in.has("evidence") || !outcomeNames ? evidence(in) : ofOutcome;
        Criterion criterion = new Criterion(
                code,
                neutral(in, "text", PROSE),
                in.flagOr("mandatory", true),
                evidence,
                orZero(in.numberOr("minimumOccasions", 1, 20, 1)));
        in.nothingElse();
        return criterion;
    }

    private Set<EvidenceKind> evidence(YamlObject in) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        for (Word word : in.words("evidence", 1, EvidenceKind.values().length)) {
            EvidenceKind kind = evidenceKind(word.text(), word.place());
            references.useKind(kind, word.place());
            if (kind != null && !kinds.add(kind)) {
                faults.add(word.place(), "duplicate", "Sättet står två gånger.", "It stands twice.");
            }
        }
        if (!kinds.isEmpty() && kinds.stream().noneMatch(EvidenceKind::mayStandAlone)) {
            faults.add(
                    in.place("evidence"),
                    "self-assessment-alone",
                    "Självskattning räcker inte ensam. Lägg till ett sätt till.",
                    "Self-assessment is not enough alone; add another kind.");
        }
        return kinds;
    }

    /** Null when the word is none of the kinds the service knows how to take in. */
    private EvidenceKind evidenceKind(String word, Place place) {
        if (word == null) {
            return null;
        }
        return Codes.fromWire(EvidenceKind.class, Codes.toWire(word))
                .filter(kind -> kind.name().equals(word))
                .orElseGet(() -> {
                    faults.add(
                            place,
                            "unknown-evidence-kind",
                            "Det sättet att visa finns inte.",
                            "There is no such kind of evidence.");
                    return null;
                });
    }

    /** The code of something inside something else begins with the code of what it is in. */
    private String childCode(YamlObject in, String parent, String rest, String sv) {
        String code = in.text("code", TITLE);
        if (code == null) {
            return null;
        }
        references.declareCode(code, in.place("code"));
        // Under a parent whose own code is wrong there is nothing to compare with, and one fault is enough.
        if (parent != null && !code.matches(Pattern.quote(parent) + rest)) {
            faults.add(in.place("code"), "code-not-under-parent", sv, "The code must continue that of its parent.");
        }
        return code;
    }

    /** Words that will stand on certificates: a sample's are remarked upon, a real programme's must be mended. */
    private String neutral(YamlObject in, String key, int longest) {
        String text = in.text(key, longest);
        if (text != null) {
            NeutralWords.tellingWordIn(text).ifPresent(word -> notNeutral(in.place(key), word));
        }
        return text;
    }

    private void notNeutral(Place place, String word) {
        String sv = "Texten hamnar på intyg och ska inte innehålla ordet %s.".formatted(word);
        String en = "The text is shown on certificates and should not tell why somebody was there.";
        if (sample) {
            faults.remark(place, "not-neutral", sv, en);
        } else {
            faults.add(place, "not-neutral", sv, en);
        }
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
