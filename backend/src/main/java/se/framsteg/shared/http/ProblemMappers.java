package se.framsteg.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** Whatever goes wrong inside the service leaves it as a problem: one media type, two languages, no class names. */
@ApplicationScoped
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final RequestTrace trace;
    private final String publicUrl;

    ProblemMappers(RequestTrace trace, @ConfigProperty(name = "framsteg.public-url") String publicUrl) {
        this.trace = trace;
        this.publicUrl = publicUrl;
    }

    @ServerExceptionMapper
    Response problem(Problem problem, UriInfo uri, HttpHeaders headers) {
        return answer(problem, uri, headers);
    }

    /** The framework's own refusals: no such route, wrong method, wrong media type, a body that is no JSON. */
    @ServerExceptionMapper
    Response framework(WebApplicationException refusal, UriInfo uri, HttpHeaders headers) {
        if (refusal.getCause() instanceof Problem problem) {
            return answer(problem, uri, headers);
        }
        Problem problem = Problems.ofStatus(refusal.getResponse().getStatus());
        if (problem.type() == ProblemType.INTERNAL_ERROR) {
            return unexpected(refusal, uri, headers);
        }
        return answer(problem, uri, headers);
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException malformed, UriInfo uri, HttpHeaders headers) {
        return answer(Problem.invalid(JsonBodyReader.malformed(malformed)), uri, headers);
    }

    /** No token, or one that is forged, expired or not ours: which of them is nobody's business. */
    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response notSignedIn(SecurityException refused, UriInfo uri, HttpHeaders headers) {
        return answer(Problem.notSignedIn(), uri, headers);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException refused, UriInfo uri, HttpHeaders headers) {
        return answer(Problem.notAllowed(), uri, headers);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response changedMeanwhile(Exception race, UriInfo uri, HttpHeaders headers) {
        return answer(Problems.staleVersion(), uri, headers);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, UriInfo uri, HttpHeaders headers) {
        Problem named = DatabaseProblems.of(failure);
        if (named != null) {
            if (named.type() == ProblemType.UNAVAILABLE) {
                LOG.warnf("%s: the database cannot be used: %s", trace.id(), DatabaseProblems.sqlState(failure));
            }
            return answer(named, uri, headers);
        }
        LOG.errorf(scrubbed(failure), "%s: unexpected failure", trace.id());
        return answer(Problem.of(ProblemType.INTERNAL_ERROR), uri, headers);
    }

    /** Database messages can carry the values of rows; the log gets the state, never the text. */
    private static Throwable scrubbed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                IllegalStateException clean = new IllegalStateException("SQL state " + sql.getSQLState());
                clean.setStackTrace(failure.getStackTrace());
                return clean;
            }
        }
        return failure;
    }

    private Response answer(Problem problem, UriInfo uri, HttpHeaders headers) {
        Locale language = Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return ProblemBody.answer(
                problem,
                ProblemBody.of(problem, publicUrl, uri.getRequestUri().getRawPath(), trace.id(), language),
                language);
    }

    /** For a fault in an address or a query, found by a parameter converter. */
    static WebApplicationException badParameter(Fault fault) {
        return new WebApplicationException(Problem.invalid(fault), Response.Status.BAD_REQUEST);
    }
}
