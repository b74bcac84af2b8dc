package se.framsteg.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.LanguageMap;

@Schema(
        name = "EvidenceText",
        description = "Hur programmet förklarar ett sätt att visa. / How the programme words a kind of evidence.")
public record EvidenceText(
        @Schema(description = "Vilket sätt det är. / Which kind it is.")
        EvidenceKind kind,

        @Schema(description = "Vad det kallas. / What it is called.")
        LanguageMap label,

        @Schema(description = "Hur det går till. / How it is done.")
        LanguageMap description) {}
