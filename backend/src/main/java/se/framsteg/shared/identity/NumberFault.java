package se.framsteg.shared.identity;

import se.framsteg.shared.Codes;

/** Why a number was not accepted. The sentences say what to do and never repeat what was written. */
public enum NumberFault {
    EMPTY("Skriv ett nummer.", "Write a number."),
    WRONG_FORM(
            "Skriv tolv siffror, som ÅÅÅÅMMDD-NNNN, eller tio med bindestreck eller plus.",
            "Write twelve digits, such as YYYYMMDD-NNNN, or ten with a hyphen or plus sign."),
    SIGN_DISAGREES(
            "Plustecken används från det år personen fyller 100. Skriv alla tolv siffror i stället.",
            "A plus sign is for people who turn 100 this year or are older. Write all twelve digits instead."),
    NO_SUCH_DATE("Datumet i numret finns inte.", "The date in the number does not exist."),
    NOT_BORN_YET("Datumet i numret har inte varit än.", "The date in the number lies in the future."),
    TOO_LONG_AGO("Årtalet i numret ligger för långt tillbaka.", "The year in the number is too long ago."),
    NO_SUCH_BIRTH_NUMBER(
            "De fyra sista siffrorna kan inte börja med 000.", "The last four digits cannot start with 000."),
    WRONG_CHECK_DIGIT(
            "Numret stämmer inte. Kontrollera att alla siffror är rätt.",
            "The number is not right. Check every digit."),
    WRONG_ORGANISATION_FORM("Skriv tio siffror, som NNNNNN-NNNN.", "Write ten digits, such as NNNNNN-NNNN."),
    LOOKS_LIKE_A_PERSON(
            "Det är inget organisationsnummer. Det ser ut som ett personnummer.",
            "This is no organisation number. It looks like a personal identity number.");

    private final String sv;
    private final String en;

    NumberFault(String sv, String en) {
        this.sv = sv;
        this.en = en;
    }

    public String code() {
        return Codes.toWire(this);
    }

    public String sv() {
        return sv;
    }

    public String en() {
        return en;
    }
}
