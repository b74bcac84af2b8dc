package se.framsteg.journey.workplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "WorkPlanContent",
        description =
                "Det som står i planen; ett utkast får vara halvfärdigt. / What a plan says; a draft may be half done.")
record WorkPlanInput(
        @Schema(description = "Timmar i veckan. / Hours a week.", examples = "20")
        @DecimalMin("0.5")
        @DecimalMax("40")
        @Digits(integer = 2, fraction = 1)
        BigDecimal hoursPerWeek,

        @Schema(description = "Så kan tiden växa. / How the hours may grow.") @Size(max = 1000)
        String stepUp,

        @Schema(description = "Arbetsuppgifterna, en på varje rad. / The tasks, one each.") @Size(max = 20)
        List<@NotBlank @Size(max = 200) String> tasks,

        @Schema(
                description =
                        "Stöd och anpassningar: det som hjälper, aldrig en diagnos. / Support and adaptations: what helps,"
                                + " never a diagnosis.")
        @Size(max = 2000)
        String supports,

        @Schema(description = "Det personen vill få intyg på, med ord. / What is to be validated, in words.")
        @Size(max = 1000)
        String validation,

        @Schema(description = "Moduler ur katalogen att validera. / Units of the catalogue to validate.")
        @Size(max = 20)
        List<@NotNull UUID> unitIds,

        @Schema(description = "Dagar för uppföljning. / Days of follow-up.") @Size(max = 20)
        List<@NotNull LocalDate> followUpDays,

        @Schema(description = "Målen, i ordning. / The goals, in order.") @Valid @Size(max = 10)
        List<@NotNull GoalInput> goals,

        @Schema(
                description =
                        "Varför, när planen håller på att skrivas under; visas för dem som har skrivit under. / Why, while it is"
                                + " being signed; shown to those who have signed.")
        @Size(max = 2000)
        String why) {

    @Schema(name = "GoalContent", description = "Ett mål. / A goal.")
    record GoalInput(
            @Schema(
                    description =
                            "Målet i planen före som fortsätter här. / The goal of the plan before that goes on in this one.")
            UUID carriedFrom,

            @Schema(description = "Det personen vill, med egna ord. / What the person wants, in their own words.")
            @Size(max = 1000)
            String ownWords,

            @Schema(description = "Första steget dit. / The first step towards it.") @Valid
            StepInput nextStep,

            @Schema(
                    description =
                            "Modulen som målet handlar om, en av planens. / The unit it is about, one of the plan's.")
            UUID unitId) {}

    @Schema(name = "GoalStep", description = "Ett steg mot ett mål. / A step towards a goal.")
    record StepInput(
            @Schema(description = "Vad. / What.") @NotBlank @Size(max = 500)
            String words,

            @Schema(description = "Vem som gör det. / Who does it.")
            StepOwner owner,

            @Schema(description = "Senast. / At the latest.")
            LocalDate dueOn) {}
}
