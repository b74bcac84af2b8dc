package se.framsteg.catalogue;

import java.util.List;
import se.framsteg.catalogue.file.FileFault;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** How the catalogue says no. */
public final class CatalogueProblems {

    private CatalogueProblems() {}

    /** Everything that is wrong with a file, each with its line. */
    public static Problem faultyFile(List<FileFault> faults) {
        return Problem.invalid(faults.stream().map(CatalogueProblems::inFile).toList());
    }

    private static Fault inFile(FileFault fault) {
        return new Fault(fault.path(), fault.code(), fault.message(), fault.line(), fault.column());
    }

    public static Problem versionExists(String programme, String version) {
        return Problem.of(
                ProblemType.ALREADY_EXISTS,
                "Version %s av %s finns redan. Höj versionen i filen om innehållet är nytt."
                        .formatted(version, programme),
                "Version %s of %s exists already. Raise the version in the file if the content is new."
                        .formatted(version, programme));
    }

    static Problem onlySamplesSkipThePanel() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Programmet är inget exempel. Det ska till panelen innan det kan användas.",
                "The programme is no sample; it goes to the panel before it can be used.");
    }
}
