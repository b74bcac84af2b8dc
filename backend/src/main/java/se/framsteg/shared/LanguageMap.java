package se.framsteg.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * A text of the model or the catalogue in one or more languages. Swedish is always there, so that nobody ever meets an empty
 * line; the others are filled in as they are translated. As JSON it is the bare object: {@code {"en": "…", "sv": "…"}}.
 */
@Schema(
        name = "LanguageMap",
        description =
                "En text på ett eller flera språk; svenska finns alltid. / A text by language; Swedish is always there.",
        type = SchemaType.OBJECT,
        requiredProperties = "sv",
        properties = @SchemaProperty(name = "sv", type = SchemaType.STRING, description = "På svenska. / In Swedish."),
        additionalProperties = String.class)
public record LanguageMap(@Schema(hidden = true) @JsonValue Map<String, String> texts) {

    private static final String SWEDISH = "sv";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?");

    /** @throws IllegalArgumentException when Swedish is missing, a text is blank or a key is no language code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LanguageMap {
        if (texts == null || !texts.containsKey(SWEDISH)) {
            throw new IllegalArgumentException("Swedish (sv) is missing");
        }
        texts.forEach((language, text) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                throw new IllegalArgumentException("Not a language code; use such as sv, en, ar, uz-Latn");
            }
            if (text == null || text.isBlank()) {
                throw new IllegalArgumentException("The text in " + language + " is empty");
            }
        });
        texts = Collections.unmodifiableMap(new TreeMap<>(texts)); // sorted, so that equal maps are equal bytes
    }

    public static LanguageMap sv(String swedish) {
        return new LanguageMap(Map.of(SWEDISH, swedish));
    }

    public static LanguageMap of(String swedish, String english) {
        return new LanguageMap(Map.of(SWEDISH, swedish, "en", english));
    }

    public String sv() {
        return texts.get(SWEDISH);
    }

    /** The text in the language asked for, in Swedish when it has not been translated. */
    public String in(String language) {
        return texts.getOrDefault(language, sv());
    }
}
