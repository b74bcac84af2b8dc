package se.framsteg.catalogue.unit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody who looks for a unit has told; null where they do not mind.
 *
 * @param words looked for in the unit's code and Swedish title, whatever the case
 */
record UnitFilter(String programme, String area, Integer level, String words) {

    private static final String CODE_AND_TITLE =
            "lower(concat(u.code, ' ', cast(function('jsonb_extract_path_text', u.title, 'sv') as String)))";

    /** Only what was told becomes part of the question. */
    String conditions() {
        return (programme == null ? "" : " and p.code = :programme")
                + (area == null ? "" : " and a.code = :area")
                + (level == null ? "" : " and u.level = :level")
                + (words == null ? "" : " and locate(lower(:words), " + CODE_AND_TITLE + ") > 0");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("programme", programme);
        parameters.put("area", area);
        parameters.put("level", level);
        parameters.put("words", words);
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }
}
