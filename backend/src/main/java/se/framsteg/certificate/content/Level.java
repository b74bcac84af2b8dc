package se.framsteg.certificate.content;

import se.framsteg.shared.LanguageMap;

/**
 * How far somebody has come, in words for those who never saw a catalogue. They are ours and not the catalogue's: its words
 * are written for those who teach and assess, and could tell that somebody needed help.
 */
public enum Level {
    ONE(1, "Gör kända uppgifter efter instruktion.", "Does familiar tasks as instructed."),
    TWO(2, "Gör vanliga uppgifter på egen hand.", "Does ordinary tasks independently."),
    THREE(3, "Arbetar självständigt, planerar och kan visa andra.", "Works independently, plans, and can show others.");

    private final int number;
    private final LanguageMap meaning;

    Level(int number, String sv, String en) {
        this.number = number;
        this.meaning = LanguageMap.of(sv, en);
    }

    public static Level of(int number) {
        return values()[number - 1];
    }

    public int number() {
        return number;
    }

    public LanguageMap meaning() {
        return meaning;
    }
}
