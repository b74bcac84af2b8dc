package se.framsteg.signing;

import se.framsteg.access.Role;
import se.framsteg.shared.Codes;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** How signing says no. */
final class SigningProblems {

    private static final String PIN = "/pin";

    private SigningProblems() {}

    static Problem roundIsOver() {
        return notNow(
                "Det går inte att skriva under längre. Hämta dokumentet igen och titta på det som gäller nu.",
                "This text can no longer be signed. Fetch the document again.");
    }

    static Problem anotherText() {
        return Problem.of(
                ProblemType.CHANGED_MEANWHILE,
                "Texten har ändrats sedan du läste den. Läs den nya texten innan du skriver under.",
                "The text has changed since you read it. Read the new one before you sign.");
    }

    static Problem notAsked(Role role) {
        return notNow(
                "%s behöver inte skriva under det här.".formatted(role.label()),
                "%s is not asked to sign this.".formatted(Codes.toWire(role)));
    }

    static Problem alreadySigned(Role role) {
        return notNow(
                "%s har redan skrivit under.".formatted(role.label()),
                "%s has already signed.".formatted(Codes.toWire(role)));
    }

    static Problem onePersonOneSignature() {
        return Problem.of(
                ProblemType.SECOND_PERSON_NEEDED,
                "Du har redan skrivit under i en annan roll. Här behövs en annan person.",
                "You have already signed in another role. Another person is needed here.");
    }

    static Problem pinMissing() {
        return Problem.invalid(Fault.at(
                PIN,
                "required",
                "Deltagaren skriver sin PIN-kod här.",
                "The participant's own PIN is required when signing at the table."));
    }

    static Problem pinNotAsked() {
        return Problem.invalid(Fault.at(
                PIN,
                "unexpected",
                "Du är inloggad själv. Ta bort PIN-koden.",
                "You are signed in yourself; send no PIN."));
    }

    static Problem noPin() {
        return notNow(
                "Deltagaren har ingen PIN-kod än. Välj en tillsammans först.",
                "The participant has no PIN yet. Choose one together first.");
    }

    static Problem wrongPin(int triesLeft) {
        return Problem.invalid(Fault.at(
                        PIN,
                        "wrong-pin",
                        triesLeft == 1
                                ? "Fel PIN-kod. Det finns ett försök kvar."
                                : "Fel PIN-kod. Det finns %d försök kvar.".formatted(triesLeft),
                        "Wrong PIN; tries left: %d.".formatted(triesLeft)))
                .with("triesLeft", triesLeft);
    }

    static Problem pinLocked() {
        return notNow(
                "PIN-koden är spärrad efter fem fel. Deltagaren väljer en ny när ni sitter tillsammans.",
                "The PIN is locked after five wrong tries. The participant chooses a new one in your presence.");
    }

    static Problem unfitPin() {
        return Problem.invalid(Fault.at(
                PIN,
                "unfit-pin",
                "Välj 4 till 8 siffror som är svåra att gissa, inte 1234 eller samma siffra flera gånger.",
                "4 to 8 digits that are hard to guess: no run such as 1234, not one digit repeated."));
    }

    private static Problem notNow(String sv, String en) {
        return Problem.of(ProblemType.NOT_POSSIBLE_NOW, sv, en);
    }
}
