package se.framsteg.shared.contract;

import se.framsteg.shared.problem.Words;

/** Swedish first, English after: on one line, or as paragraphs. */
final class Bilingual {

    private Bilingual() {}

    static String line(Words words) {
        return words.sv().strip() + " / " + words.en().strip();
    }

    static String paragraphs(Words words) {
        return words.sv().strip() + "\n\n" + words.en().strip();
    }
}
