package se.framsteg.shared.problem;

import java.util.Arrays;
import java.util.Optional;
import se.framsteg.shared.Codes;

/**
 * The closed list of what can go wrong (RFC 9457). Clients match on the last segment of {@code type}, which is
 * {@link #slug()}; a test holds this list to the published contract.
 */
public enum ProblemType {
    INVALID_REQUEST(400, "Något i det du skickade stämmer inte", "Something in the request is not right"),
    OFFSET_TOO_DEEP(400, "Listan går inte att bläddra så långt i", "The list cannot be paged that deep"),
    NOT_SIGNED_IN(401, "Du är inte inloggad", "Not signed in"),
    WRONG_CREDENTIALS(401, "Fel e-postadress eller lösenord", "Wrong e-mail address or password"),
    NOT_ALLOWED(403, "Du har inte rätt att göra det här", "Not allowed"),
    FOREIGN_ORIGIN(403, "Anropet kom inte från Framstegs egna sidor", "The call did not come from our own pages"),
    NOT_FOUND(404, "Det du söker finns inte här", "Not found"),
    METHOD_NOT_ALLOWED(405, "Det går inte att göra så med den här adressen", "Method not allowed"),
    NOT_ACCEPTABLE(406, "Svaret finns inte i det format du bad om", "Not acceptable"),
    NOT_POSSIBLE_NOW(409, "Det går inte just nu", "Not possible in the present state"),
    ALREADY_EXISTS(409, "Det finns redan", "Already exists"),
    NO_PLACE_LEFT(409, "Det finns ingen ledig plats", "No place left"),
    SECOND_PERSON_NEEDED(409, "En annan person måste göra det här", "Another person has to do this"),
    CHANGED_MEANWHILE(409, "Någon annan ändrade samtidigt", "Changed by somebody else meanwhile"),
    SAME_KEY_IN_PROGRESS(409, "Samma anrop pågår redan", "The same request is in progress"),
    STALE_VERSION(412, "Någon annan har ändrat sedan du hämtade uppgifterna", "Stale version"),
    TOO_LARGE(413, "Det du skickade är för stort", "Payload too large"),
    ADDRESS_TOO_LONG(414, "Adressen är för lång", "Address too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Formatet går inte att läsa", "Unsupported media type"),
    SAME_KEY_OTHER_BODY(422, "Nyckeln är redan använd till något annat", "Idempotency key used for another body"),
    VERSION_REQUIRED(428, "Ange vilken version du ändrar", "If-Match is required"),
    TOO_MANY_REQUESTS(429, "För många försök på kort tid", "Too many requests"),
    HEADERS_TOO_LARGE(431, "Anropets huvuden är för stora", "Headers too large"),
    INTERNAL_ERROR(500, "Något gick fel hos oss", "Internal error"),
    UNAVAILABLE(503, "Framsteg kan inte svara just nu", "Temporarily unavailable");

    private final int status;
    private final Words title;

    ProblemType(int status, String sv, String en) {
        this.status = status;
        this.title = new Words(sv, en);
    }

    public int status() {
        return status;
    }

    public Words title() {
        return title;
    }

    public String slug() {
        return Codes.toWire(this);
    }

    public static Optional<ProblemType> ofSlug(String slug) {
        return Codes.fromWire(ProblemType.class, slug);
    }

    /** The type that says best what a bare HTTP status from the framework means. */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status >= 500 ? INTERNAL_ERROR : INVALID_REQUEST);
    }
}
