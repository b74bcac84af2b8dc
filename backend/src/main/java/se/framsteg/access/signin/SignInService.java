package se.framsteg.access.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.AccessMatrix;
import se.framsteg.access.Acting;
import se.framsteg.access.Actor;
import se.framsteg.access.signin.SessionView.MembershipView;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.shared.time.SwedishClock;

/** Signing in and out, and choosing which membership to act in. */
@ApplicationScoped
class SignInService {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final Tokens tokens;
    private final AccessMatrix matrix;
    private final SignInTrail trail;
    private final Acting acting;
    private final Clock clock;

    SignInService(
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            LoginThrottle throttle,
            Tokens tokens,
            AccessMatrix matrix,
            SignInTrail trail,
            Acting acting,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.tokens = tokens;
        this.matrix = matrix;
        this.trail = trail;
        this.acting = acting;
        this.clock = clock;
    }

    record SignedIn(String token, SessionView view) {}

    /**
     * The same answer, in the same time, whether the account does not exist, is locked, has no membership in force or the
     * password is wrong.
     */
    SignedIn signIn(SignInInput input, String address) {
        String email = input.email().strip().toLowerCase(Locale.ROOT);
        QuarkusTransaction.requiringNew().run(() -> throttle.check(email, address));
        Optional<Accounts.Credentials> known = QuarkusTransaction.requiringNew().call(() -> accounts.byEmail(email));
        boolean right = passwords.matches(
                input.password(), known.map(Accounts.Credentials::passwordHash).orElse(null));
        Optional<SignedIn> signedIn = QuarkusTransaction.requiringNew().call(() -> {
            if (right && !known.get().locked()) {
                UUID account = known.get().accountId();
                List<MembershipView> memberships = accounts.membershipsInForce(account, today());
                if (!memberships.isEmpty()) {
                    throttle.rightGuess(email);
                    return Optional.of(begin(account, memberships, memberships.getFirst()));
                }
            }
            throttle.wrongGuess(email, address);
            return Optional.empty();
        });
        return signedIn.orElseThrow(SignInService::wrongCredentials);
    }

    /** A new session with a new secret; the old one is ended, so that a stolen cookie does not follow into the new role. */
    SignedIn switchTo(UUID membershipId, byte[] oldSecretHash) {
        Actor actor = acting.actor();
        List<MembershipView> memberships = accounts.membershipsInForce(actor.accountId(), today());
        MembershipView chosen = memberships.stream()
                .filter(membership -> membership.id().equals(membershipId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        sessions.end(oldSecretHash);
        return begin(actor.accountId(), memberships, chosen);
    }

    SessionView current(byte[] secretHash) {
        Actor actor = acting.actor();
        return new SessionView(
                accounts.account(actor.accountId()),
                accounts.membershipsInForce(actor.accountId(), today()),
                actor.membershipId(),
                sessions.expiry(secretHash),
                matrix.operationsOf(actor));
    }

    void signOut(byte[] secretHash) {
        sessions.end(secretHash);
    }

    private SignedIn begin(UUID account, List<MembershipView> memberships, MembershipView chosen) {
        byte[] secret = Tokens.newSecret();
        Instant expires = sessions.begin(secret, account, chosen.id(), null, Sessions.LONGEST);
        Actor actor = new Actor(
                account,
                chosen.id(),
                chosen.organisation().id(),
                chosen.unit() == null ? null : chosen.unit().id(),
                EnumSet.copyOf(chosen.roles()),
                false,
                Set.of());
        trail.signedIn(actor);
        return new SignedIn(
                tokens.forPerson(account, secret),
                new SessionView(
                        accounts.account(account), memberships, chosen.id(), expires, matrix.operationsOf(actor)));
    }

    private LocalDate today() {
        return SwedishClock.dayOf(clock.instant());
    }

    static Problem wrongCredentials() {
        return Problem.of(
                ProblemType.WRONG_CREDENTIALS,
                "E-postadressen och lösenordet hör inte ihop, eller så är kontot stängt. Försök igen eller fråga din verksamhetsledare.",
                "The e-mail address and password do not match, or the account is closed.");
    }
}
