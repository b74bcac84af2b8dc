package se.framsteg.shared.contract;

import static se.framsteg.shared.problem.ProblemType.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.framsteg.shared.problem.ProblemType;

/** The refusals that follow from what kind of operation it is; a room names only what is its own. */
final class UsualProblems {

    private UsualProblems() {}

    static Set<ProblemType> of(OperationKind kind) {
        Set<ProblemType> problems = EnumSet.of(
                INVALID_REQUEST,
                METHOD_NOT_ALLOWED,
                NOT_ACCEPTABLE,
                ADDRESS_TOO_LONG,
                TOO_MANY_REQUESTS,
                HEADERS_TOO_LARGE,
                INTERNAL_ERROR,
                UNAVAILABLE);
        add(problems, !kind.open(), List.of(NOT_SIGNED_IN, NOT_ALLOWED));
        add(problems, kind.fromOwnPages(), List.of(FOREIGN_ORIGIN));
        add(problems, !kind.open() && kind.changes(), List.of(CHANGED_MEANWHILE));
        add(problems, kind.hasId(), List.of(NOT_FOUND));
        add(problems, kind.hasBody(), List.of(TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
        add(problems, kind.paged(), List.of(OFFSET_TOO_DEEP));
        add(problems, kind.takesKey(), List.of(ALREADY_EXISTS, SAME_KEY_IN_PROGRESS, SAME_KEY_OTHER_BODY));
        add(problems, kind.takesVersion(), List.of(STALE_VERSION, VERSION_REQUIRED));
        return problems;
    }

    private static void add(Set<ProblemType> problems, boolean when, Collection<ProblemType> more) {
        if (when) {
            problems.addAll(more);
        }
    }
}
