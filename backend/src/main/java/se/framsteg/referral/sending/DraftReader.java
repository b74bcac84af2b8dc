package se.framsteg.referral.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.framsteg.access.Acting;
import se.framsteg.organisation.OrgUnitService;
import se.framsteg.organisation.OrganisationKind;
import se.framsteg.organisation.OrganisationService;
import se.framsteg.organisation.codelist.CodeLists;
import se.framsteg.referral.Party;
import se.framsteg.referral.ReferralOrder;
import se.framsteg.referral.ReferralProblems;
import se.framsteg.referral.ReferralWords;
import se.framsteg.referral.ReferredPerson;
import se.framsteg.referral.sending.ReferralInput.OrderInput;
import se.framsteg.referral.sending.ReferralInput.PersonInput;
import se.framsteg.referral.sending.ReferralInput.ReceiverInput;
import se.framsteg.shared.identity.PersonIdentityNumber;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.time.SwedishClock;

/** Reads what the sender wrote and tells everything that is wrong with it at once. */
@ApplicationScoped
class DraftReader {

    private final OrgUnitService units;
    private final OrganisationService organisations;
    private final CodeLists codes;
    private final Acting acting;
    private final SwedishClock clock;

    DraftReader(
            OrgUnitService units,
            OrganisationService organisations,
            CodeLists codes,
            Acting acting,
            SwedishClock clock) {
        this.units = units;
        this.organisations = organisations;
        this.codes = codes;
        this.acting = acting;
        this.clock = clock;
    }

    Draft read(ReferralInput input) {
        if (Boolean.TRUE.equals(input.protectedIdentity())) {
            throw ReferralProblems.protectedPerson();
        }
        Faults faults = new Faults();
        checkReceiver(input.receiver(), faults);
        PersonIdentityNumber number = number(input.person().identityNumber(), faults);
        codes.municipalityFault(input.person().municipalityCode(), "/person/municipalityCode")
                .ifPresent(faults::add);
        checkOrder(input.order(), faults);
        faults.refuseIfAny();
        return new Draft(
                party(input.receiver()),
                person(input.person()),
                number,
                order(input.order()),
                new ReferralWords(input.order().purpose(), input.order().needs()));
    }

    /** Null for null. */
    static Party party(ReceiverInput receiver) {
        return receiver == null ? null : new Party(receiver.organisationId(), receiver.unitId());
    }

    /** A unit of an enterprise, never of somebody else. */
    void checkReceiver(ReceiverInput receiver, Faults faults) {
        faults.unless(
                receiver == null
                        || units.facts(receiver.unitId())
                                .filter(unit -> unit.organisationId().equals(receiver.organisationId()))
                                .filter(unit -> unit.organisationKind() == OrganisationKind.SOCIAL_ENTERPRISE)
                                .isPresent(),
                "/receiver/unitId",
                "unknown-unit",
                "Välj en enhet i ett av företagen.",
                "Not a unit of a social enterprise.");
    }

    private PersonIdentityNumber number(String written, Faults faults) {
        if (written == null) {
            return null;
        }
        var reading = PersonIdentityNumber.read(written, clock.today());
        Optional<Fault> fault =
                reading.fault().map(why -> Fault.at("/person/identityNumber", why.code(), why.sv(), why.en()));
        fault.ifPresent(faults::add);
        return fault.isPresent() ? null : reading.orElseThrow(AssertionError::new);
    }

    private void checkOrder(OrderInput order, Faults faults) {
        faults.unless(
                order.placementKind() == null || isOurs(order.placementKind()),
                "/order/placementKind",
                "unknown-code",
                "Välj ett av de slag av placering som er organisation kan anvisa till.",
                "Not a kind of placement that your organisation may refer to.");
        ReferralOrder.checkPeriod(faults, order.periodFrom(), order.periodTo(), "/order/periodTo");
    }

    private boolean isOurs(String placementKind) {
        OrganisationKind ours =
                organisations.facts(acting.actor().organisationId()).kind();
        return codes.placementKind(placementKind)
                .filter(kind -> kind.isReferredBy(ours))
                .isPresent();
    }

    private static ReferredPerson person(PersonInput person) {
        return new ReferredPerson(
                person.givenName().strip(),
                person.familyName().strip(),
                person.phone(),
                person.email(),
                person.contactPreference(),
                person.interpreterLanguage(),
                person.municipalityCode());
    }

    private static ReferralOrder order(OrderInput order) {
        return new ReferralOrder(
                order.placementKind(),
                order.decisionReference(),
                order.decidedOn(),
                order.commissionerReference(),
                order.periodFrom(),
                order.periodTo(),
                order.hoursPerWeek());
    }
}
