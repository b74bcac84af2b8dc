package se.framsteg.validation.assessor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.access.Acting;
import se.framsteg.access.Role;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.access.staff.Colleagues.Colleague;
import se.framsteg.catalogue.unit.Areas;
import se.framsteg.catalogue.unit.Areas.Area;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.catalogue.unit.UnitVersions;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.validation.assessor.AssessorAuthorisation.Trust;
import se.framsteg.validation.assessor.AuthorisationView.AssessorOfUnit;

/** Trusting colleagues to assess, and ending it. */
@ApplicationScoped
public class AuthorisationService {

    private final AssessorAuthorisations authorisations;
    private final Areas areas;
    private final UnitVersions units;
    private final Colleagues colleagues;
    private final Acting acting;
    private final WhoActs who;
    private final Uuid7 ids;
    private final SwedishClock clock;

    AuthorisationService(
            AssessorAuthorisations authorisations,
            Areas areas,
            UnitVersions units,
            Colleagues colleagues,
            Acting acting,
            WhoActs who,
            Uuid7 ids,
            SwedishClock clock) {
        this.authorisations = authorisations;
        this.areas = areas;
        this.units = units;
        this.colleagues = colleagues;
        this.acting = acting;
        this.who = who;
        this.ids = ids;
        this.clock = clock;
    }

    Page<AuthorisationView> list(AssessorAuthorisations.Filter filter, Paging paging) {
        return Page.of(views(authorisations.list(acting.decision(), filter, paging)), paging);
    }

    Versioned<AuthorisationView> get(UUID id) {
        return view(found(id));
    }

    Versioned<AuthorisationView> grant(AuthorisationInput input) {
        LocalDate from = Optional.ofNullable(input.fromOn()).orElseGet(clock::today);
        Colleague colleague = colleagues
                .inForce(organisation(), input.membershipId(), Role.SUPERVISOR, clock.today())
                .orElse(null);
        Area area = areas.find(input.programme(), input.area()).orElse(null);
        new Faults()
                .unless(colleague != null, AssessorProblems.noSuchSupervisor())
                .unless(area != null, AssessorProblems.noSuchArea())
                .refuseIfAny();
        Trust trust = new Trust(
                colleague.membershipId(),
                colleague.accountId(),
                area.programmeId(),
                area.code(),
                input.standing(),
                from,
                input.toOn(),
                input.proof().strip());
        AssessorAuthorisation granted = AssessorAuthorisation.granted(ids.next(), trust, who.now());
        if (authorisations.overlaps(organisation(), trust)) {
            throw AssessorProblems.alreadyAuthorised();
        }
        authorisations.add(granted);
        return view(granted);
    }

    Versioned<AuthorisationView> end(UUID id, Version version, LocalDate lastDay) {
        AssessorAuthorisation authorisation = found(id);
        version.mustBe(authorisation.version());
        authorisation.endOn(lastDay);
        authorisations.flush();
        return view(authorisation);
    }

    /** Whoever is trusted both ways stands there once, on their own. */
    AuthorisationView.Assessors assessorsOf(UUID unitVersion) {
        UnitSpecification unit = units.specification(unitVersion).orElseThrow(Problem::notFound);
        Map<UUID, Standing> standings = authorisations.inForce(organisation(), unit, clock.today()).stream()
                .collect(Collectors.toMap(
                        AssessorAuthorisation::membershipId,
                        AssessorAuthorisation::standing,
                        (one, other) -> one == Standing.FULL ? one : other));
        Map<UUID, String> names = colleagues.names(organisation(), standings.keySet());
        return new AuthorisationView.Assessors(standings.entrySet().stream()
                .map(one -> new AssessorOfUnit(
                        one.getKey(),
                        names.get(one.getKey()),
                        one.getValue(),
                        one.getValue().label()))
                .sorted(Comparator.comparing(AssessorOfUnit::name))
                .toList());
    }

    private AssessorAuthorisation found(UUID id) {
        return authorisations.find(acting.decision(), id).orElseThrow(Problem::notFound);
    }

    private Versioned<AuthorisationView> view(AssessorAuthorisation authorisation) {
        return new Versioned<>(views(List.of(authorisation)).getFirst(), authorisation.version());
    }

    private List<AuthorisationView> views(List<AssessorAuthorisation> shown) {
        Map<UUID, String> names = colleagues.names(
                organisation(),
                shown.stream().map(AssessorAuthorisation::membershipId).toList());
        Map<Areas.Key, Area> areasOf = areas.of(shown.stream()
                .map(AssessorAuthorisation::programmeId)
                .distinct()
                .toList());
        return shown.stream()
                .map(one -> AuthorisationView.of(
                        one,
                        names.get(one.membershipId()),
                        areasOf.get(new Areas.Key(one.programmeId(), one.areaCode())),
                        clock.today()))
                .toList();
    }

    private UUID organisation() {
        return acting.actor().organisationId();
    }
}
