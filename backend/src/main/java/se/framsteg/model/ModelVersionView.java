package se.framsteg.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.Role;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;
import se.framsteg.shared.due.DueRule;

@Schema(
        name = "ModelVersion",
        description = "En version av modellen, med etapper och moment. / A version of the model, stages and steps.")
record ModelVersionView(
        @Schema(description = "Versionens id. / The version's id.")
        UUID id,

        @Schema(description = "Modellens namn. / The model's name.")
        LanguageMap name,

        @Schema(description = "Versionens nummer. / The version's number.")
        int number,

        @Schema(description = "Om resor börjar med den. / Whether journeys begin with it.")
        ModelVersionStatus status,

        @Schema(description = "Dagen den började gälla. / The day it came into force.")
        LocalDate publishedOn,

        @Schema(description = "Etapperna i ordning. / The stages in order.")
        List<StageView> stages,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    static ModelVersionView of(ModelVersion version) {
        return new ModelVersionView(
                version.id(),
                version.modelName(),
                version.number(),
                version.status(),
                version.publishedOn(),
                version.stages().stream().map(StageView::of).toList(),
                Map.of("self", Link.to("/model-versions/" + version.id())));
    }

    @Schema(name = "ModelVersions", description = "Versionerna, den nyaste först. / The versions, newest first.")
    record All(
            @Schema(description = "Versionerna. / The versions.")
            List<Row> items,

            @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
            Map<String, Link> links) {

        static All of(List<ModelVersion> versions) {
            return new All(
                    versions.stream()
                            .map(version -> new Row(
                                    version.id(),
                                    version.modelName(),
                                    version.number(),
                                    version.status(),
                                    version.publishedOn(),
                                    Map.of("self", Link.to("/model-versions/" + version.id()))))
                            .toList(),
                    Map.of("self", Link.to("/model-versions")));
        }
    }

    @Schema(name = "ModelVersionRow", description = "En version i en lista. / A version in a list.")
    record Row(
            @Schema(description = "Versionens id. / The version's id.")
            UUID id,

            @Schema(description = "Modellens namn. / The model's name.")
            LanguageMap name,

            @Schema(description = "Versionens nummer. / The version's number.")
            int number,

            @Schema(description = "Om resor börjar med den. / Whether journeys begin with it.")
            ModelVersionStatus status,

            @Schema(description = "Dagen den började gälla. / The day it came into force.")
            LocalDate publishedOn,

            @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
            Map<String, Link> links) {}

    @Schema(name = "Stage", description = "En etapp i modellen. / A stage of the model.")
    record StageView(
            @Schema(description = "Etappens id. / The stage's id.")
            UUID id,

            @Schema(description = "Koden. / The code.", examples = "introduction")
            String code,

            @Schema(description = "Vad den heter. / What it is called.")
            LanguageMap title,

            @Schema(description = "Vad den är till för. / What it is for.")
            LanguageMap purpose,

            @Schema(description = "När den öppnas. / When it opens.")
            OpeningView opening,

            @Schema(description = "De som skriver under att den är klar. / Those who sign that it is done.")
            List<Role> signedBy,

            @Schema(description = "Handledaren kan hoppa över den. / The supervisor may skip it.")
            boolean optional,

            @Schema(description = "Skyldighet: ingen kan hoppa över den. / A duty; nobody may skip it.")
            boolean statutory,

            @Schema(description = "Den går i omgångar. / It is gone through in rounds.")
            boolean repeatable,

            @Schema(description = "Den pågår bredvid de andra. / It runs beside the others.")
            boolean runsBeside,

            @Schema(description = "Momenten i ordning. / The steps in order.")
            List<StepView> steps) {

        static StageView of(Stage stage) {
            return new StageView(
                    stage.id(),
                    stage.code(),
                    stage.title(),
                    stage.purpose(),
                    OpeningView.of(stage.opening()),
                    roles(stage.signedBy()),
                    stage.optional(),
                    stage.statutory(),
                    stage.repeatable(),
                    stage.runsBeside(),
                    stage.steps().stream().map(StepView::of).toList());
        }
    }

    @Schema(name = "StageOpening", description = "När en etapp öppnas. / When a stage opens.")
    record OpeningView(
            @Schema(description = "Tillfället. / The moment.")
            Opening.Moment moment,

            @Schema(description = "Etapper som ska vara klara först. / Stages to be finished first.")
            List<String> after,

            @MayBeAbsent @Schema(description = "Dagen, som regel. / The day, as a rule.")
            DueRuleView on,

            @Schema(
                    description =
                            "Den öppnas också när placeringen avslutas. / It opens also when the placement is ended.")
            boolean alsoWhenEnding) {

        static OpeningView of(Opening opening) {
            return new OpeningView(
                    opening.moment(),
                    opening.after().stream().sorted().toList(),
                    DueRuleView.of(opening.on()),
                    opening.alsoWhenEnding());
        }
    }

    @Schema(name = "Step", description = "Ett moment i modellen. / A step of the model.")
    record StepView(
            @Schema(description = "Momentets id. / The step's id.")
            UUID id,

            @Schema(description = "Koden. / The code.", examples = "fire-and-first-aid")
            String code,

            @Schema(description = "Vad för slag. / What kind.")
            StepKind kind,

            @Schema(description = "Vad det heter. / What it is called.")
            LanguageMap title,

            @Schema(description = "Så gör ni. / How to do it.")
            LanguageMap help,

            @Schema(description = "De som gör det. / Those who do it.")
            List<Role> doneBy,

            @Schema(description = "De som skriver under det som görs. / Those who sign what is made.")
            List<Role> signedBy,

            @MayBeAbsent @Schema(description = "När det ska vara klart. / When it is due.")
            DueRuleView due,

            @Schema(description = "Etappen är inte klar utan det. / The stage is not ready without it.")
            boolean required,

            @Schema(description = "Skyldighet: det gäller alltid. / A duty; it always applies.")
            boolean statutory,

            @Schema(description = "Deltagaren säger själv ”Jag har förstått”. / The participant confirms it too.")
            boolean twoSided,

            @Schema(description = "Företaget får lägga till egna punkter. / The enterprise may add items.")
            boolean ownItems,

            @MayBeAbsent
            @Schema(description = "Det som gör momentet klart av sig självt. / What makes it done by itself.")
            FilledBy filledBy,

            @Schema(description = "Det som ska berättas. / What has to be told.")
            List<StepAsk> asks) {

        static StepView of(Step step) {
            return new StepView(
                    step.id(),
                    step.code(),
                    step.kind(),
                    step.title(),
                    step.help(),
                    roles(step.doneBy()),
                    roles(step.signedBy()),
                    DueRuleView.of(step.due()),
                    step.required(),
                    step.statutory(),
                    step.twoSided(),
                    step.ownItems(),
                    step.filledBy(),
                    Arrays.stream(StepAsk.values())
                            .filter(step.asks()::contains)
                            .toList());
        }
    }

    @Schema(name = "DueRule", description = "En regel för när något ska vara klart. / A rule of when something is due.")
    record DueRuleView(
            @Schema(
                    description = "Regeln, som den lagras. / The rule, as it is kept.",
                    examples = "10 working-days after placement-start")
            String rule,

            @Schema(description = "Regeln i ord. / The rule in words.")
            LanguageMap words) {

        static DueRuleView of(DueRule rule) {
            return rule == null ? null : new DueRuleView(rule.text(), rule.inWords());
        }
    }

    private static List<Role> roles(Set<Role> roles) {
        return Stream.of(Role.values()).filter(roles::contains).toList();
    }
}
