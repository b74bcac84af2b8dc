package se.framsteg.journey.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Reach;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.reason.Reason;
import se.framsteg.reason.ReasonRef;
import se.framsteg.reason.Reasons;
import se.framsteg.shared.Link;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.time.SwedishClock;

/** How a placement is shown to the one who asks. */
@ApplicationScoped
public class PlacementViews {

    private final Colleagues colleagues;
    private final Reasons reasons;
    private final PlacementActions actions;
    private final WhoActs who;
    private final SwedishClock clock;

    PlacementViews(Colleagues colleagues, Reasons reasons, PlacementActions actions, WhoActs who, SwedishClock clock) {
        this.colleagues = colleagues;
        this.reasons = reasons;
        this.actions = actions;
        this.who = who;
        this.clock = clock;
    }

    Versioned<PlacementView> versioned(Placement placement, AccessDecision decision) {
        PlacementView view = decision.reaches(Reach.UNIT) ? forCommissioner(placement) : forEnterprise(placement);
        return new Versioned<>(view, placement.version());
    }

    /** As the enterprise sees it, whoever asks; for the journey, which nobody else sees. */
    public PlacementView.ForEnterprise forEnterprise(Placement placement) {
        LocalDate today = clock.today();
        Map<String, Link> links = links(placement);
        links.put("journey", Link.to("/journeys/" + placement.id()));
        links.put("participant", Link.to("/participants/" + placement.participantId()));
        return new PlacementView.ForEnterprise(
                PlacementView.ENTERPRISE,
                placement.id(),
                placement.participantId(),
                placement.referralId().orElse(null),
                placement.unitId(),
                supervisor(placement),
                placement.kind(),
                PlacementStateView.of(placement.statusOn(today)),
                placement.plannedStartOn(),
                placement.plannedEndOn(),
                placement.hoursOn(today),
                placement.startedOn(),
                ending(placement),
                placement.lastDay(),
                outcome(placement),
                placement.isReopeningAsked(),
                placement.pauses().stream().map(this::pause).toList(),
                placement.scopeChanges().stream().map(PlacementScopeView::of).toList(),
                allowed(placement),
                links);
    }

    private PlacementView forCommissioner(Placement placement) {
        LocalDate today = clock.today();
        return new PlacementView.ForCommissioner(
                PlacementView.COMMISSIONER,
                placement.id(),
                placement.referralId().orElseThrow(),
                placement.kind(),
                PlacementStateView.of(placement.statusOn(today)),
                placement.plannedStartOn(),
                placement.plannedEndOn(),
                placement.hoursOn(today),
                placement.startedOn(),
                ending(placement),
                placement.lastDay(),
                allowed(placement),
                links(placement));
    }

    private List<AllowedAction> allowed(Placement placement) {
        return actions.of(placement, who.now());
    }

    private PlacementSupervisorView supervisor(Placement placement) {
        UUID membership = placement.supervisorId();
        return new PlacementSupervisorView(
                membership,
                colleagues
                        .names(placement.organisationId(), List.of(membership))
                        .get(membership));
    }

    private PlacementCodeView ending(Placement placement) {
        return Optional.ofNullable(placement.endCode())
                .map(code -> PlacementCodeView.of(given(PlacementReasons.END, code, placement.endCodeVersion())))
                .orElse(null);
    }

    private PlacementOutcomeView outcome(Placement placement) {
        if (placement.outcomeCode() == null) {
            return null;
        }
        Reason given = given(PlacementReasons.OUTCOME, placement.outcomeCode(), placement.outcomeVersion());
        return new PlacementOutcomeView(
                given.code(), given.label().sv(), placement.outcomeSubsidy(), placement.outcomeWords());
    }

    /** In Swedish, as the reason was worded when it was given. */
    public String outcomeLabel(Placement placement) {
        return given(PlacementReasons.OUTCOME, placement.outcomeCode(), placement.outcomeVersion())
                .label()
                .sv();
    }

    private PlacementPauseView pause(Pause pause) {
        return new PlacementPauseView(
                PlacementCodeView.of(given(PlacementReasons.PAUSE, pause.reason(), pause.reasonVersion())),
                pause.fromOn(),
                pause.expectedReturnOn(),
                pause.returnedOn(),
                pause.contactWhileAway());
    }

    private Reason given(String list, String code, int version) {
        return reasons.get(new ReasonRef(list, code, version));
    }

    private static Map<String, Link> links(Placement placement) {
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", Link.to("/placements/" + placement.id()));
        placement.referralId().ifPresent(referral -> links.put("referral", Link.to("/referrals/" + referral)));
        return links;
    }
}
