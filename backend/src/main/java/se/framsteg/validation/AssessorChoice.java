package se.framsteg.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.shared.problem.Problem;
import se.framsteg.validation.assessor.AssessorAuthorisations;
import se.framsteg.validation.assessor.AssessorProblems;
import se.framsteg.validation.attempt.Assessor;

/** Naming somebody who is to assess: a supervisor of the enterprise, authorised for the unit's area today. */
@ApplicationScoped
public class AssessorChoice {

    private final Colleagues colleagues;
    private final AssessorAuthorisations authorisations;

    AssessorChoice(Colleagues colleagues, AssessorAuthorisations authorisations) {
        this.colleagues = colleagues;
        this.authorisations = authorisations;
    }

    public Assessor authorised(UUID membership, UnitSpecification unit, By by) {
        Assessor assessor =
                supervisor(membership, by).orElseThrow(() -> Problem.invalid(ValidationProblems.noSuchAssessor()));
        refuseUnlessAuthorised(assessor, unit, by);
        return assessor;
    }

    Optional<Assessor> supervisor(UUID membership, By by) {
        return colleagues
                .inForce(by.organisationId(), membership, Role.SUPERVISOR, by.on())
                .map(colleague -> new Assessor(colleague.membershipId(), colleague.accountId()));
    }

    void refuseUnlessAuthorised(Assessor assessor, UnitSpecification unit, By by) {
        if (authorisations
                .inForce(by.organisationId(), assessor.accountId(), unit, by.on())
                .isEmpty()) {
            throw AssessorProblems.notAuthorised();
        }
    }
}
