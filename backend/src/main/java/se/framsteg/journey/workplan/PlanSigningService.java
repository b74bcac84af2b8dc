package se.framsteg.journey.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.journey.history.Change;
import se.framsteg.model.FilledBy;
import se.framsteg.model.Models;
import se.framsteg.model.Step;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.signing.ParticipantAct;
import se.framsteg.signing.SignatureInput;
import se.framsteg.signing.SigningService;
import se.framsteg.signing.SigningView;

/** Agreeing on a plan: read through, signed by those whom the model asks, refused, or agreed by two managers. */
@ApplicationScoped
public class PlanSigningService {

    private final PlanDesk desk;
    private final PlanText texts;
    private final WorkPlanViews views;
    private final Models models;
    private final SigningService signing;
    private final WhoActs who;

    PlanSigningService(
            PlanDesk desk, PlanText texts, WorkPlanViews views, Models models, SigningService signing, WhoActs who) {
        this.desk = desk;
        this.texts = texts;
        this.views = views;
        this.models = models;
        this.signing = signing;
        this.who = who;
    }

    Versioned<WorkPlanView> open(UUID planId, Version version, WorkPlanActs.Opening input) {
        OpenPlan open = desk.toChange(planId, version);
        By by = who.now();
        Change<WorkPlanStatus> change = open.plan().openSigning(input.readTogetherOn(), by);
        signing.open(open.document(), texts.of(open), signers(open), by);
        desk.note(open.plan(), change);
        return views.versioned(open);
    }

    Versioned<WorkPlanView> sign(UUID planId, Version version, SignatureInput input) {
        OpenPlan open = desk.toChange(planId, version);
        WorkPlan plan = open.plan();
        By by = who.now();
        WorkPlanAction.MACHINE.refuseUnlessPossible(WorkPlanAction.SIGN, plan.status(), by.roles());
        SigningService.Signed signed = signing.sign(open.document(), input, by);
        if (signed.last()) {
            desk.makeRoomFor(open);
        }
        ParticipantAct act = signed.act();
        desk.note(plan, plan.sign(act.method(), signed.last(), signed.reserved(), act.by()));
        if (signed.last()) {
            desk.agreed(open, act.by());
        }
        return views.versioned(open);
    }

    /** With the participant's PIN it is the participant who refuses; nobody refuses for them. */
    Versioned<WorkPlanView> refuse(UUID planId, Version version, WorkPlanActs.Refusal input) {
        OpenPlan open = desk.toChange(planId, version);
        By by = who.now();
        WorkPlanAction.MACHINE.refuseUnlessPossible(
                WorkPlanAction.REFUSE, open.plan().status(), by.roles());
        ParticipantAct act = signing.whoActs(open.document(), input.pin(), by);
        desk.note(open.plan(), open.plan().refuse(input.point(), act.method(), act.by()));
        signing.lapse(open.document(), act.by());
        return views.versioned(open);
    }

    Versioned<WorkPlanView> askWithoutSignature(UUID planId, Version version, WorkPlanActs.WaiverRequest input) {
        OpenPlan open = desk.toChange(planId, version);
        SigningView round = signing.view(open.document());
        Set<Role> missing = round == null ? Set.of() : Set.copyOf(round.missing());
        Waiver waiver = new Waiver(input.why(), input.personInformed());
        desk.note(open.plan(), open.plan().askWithoutSignature(waiver, missing, who.now()));
        return views.versioned(open);
    }

    Versioned<WorkPlanView> agreeWithoutSignature(UUID planId, Version version) {
        OpenPlan open = desk.toChange(planId, version);
        By by = who.now();
        desk.makeRoomFor(open);
        Change<WorkPlanStatus> change = open.plan().agreeWithoutSignature(by);
        signing.completeWithout(open.document(), Role.PARTICIPANT, by);
        desk.note(open.plan(), change);
        desk.agreed(open, by);
        return views.versioned(open);
    }

    /** As the version of the model says that the journey follows. */
    private Set<Role> signers(OpenPlan open) {
        return models.version(open.placement().modelVersionId()).stages().stream()
                .flatMap(stage -> stage.stepFilledBy(FilledBy.WORK_PLAN).stream())
                .map(Step::signedBy)
                .findFirst()
                .orElse(Set.of(Role.PARTICIPANT, Role.SUPERVISOR));
    }
}
