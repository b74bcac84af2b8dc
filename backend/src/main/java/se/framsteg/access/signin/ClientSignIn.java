package se.framsteg.access.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.framsteg.access.signin.SessionView.MembershipView;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.shared.time.SwedishClock;

/** An API client signs in: it acts as itself, in its one organisation, with no more than it was granted. */
@ApplicationScoped
class ClientSignIn {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final Tokens tokens;
    private final Clock clock;

    ClientSignIn(
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            LoginThrottle throttle,
            Tokens tokens,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.tokens = tokens;
        this.clock = clock;
    }

    record Asked(String grantType, String clientId, String clientSecret, String scope) {
        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    TokenView signIn(Asked asked, String address) {
        if (!"client_credentials".equals(asked.grantType())) {
            throw Problem.invalid(Fault.at(
                            "/grant_type", "unknown-code", "Ange client_credentials.", "Must be client_credentials."))
                    .with("error", "unsupported_grant_type");
        }
        String clientId = asked.clientId() == null ? "" : asked.clientId();
        String secret = asked.clientSecret() == null ? "" : asked.clientSecret();
        QuarkusTransaction.requiringNew().run(() -> throttle.check(clientId, address));
        Optional<Accounts.Client> known = QuarkusTransaction.requiringNew().call(() -> accounts.byClientId(clientId));
        boolean right =
                passwords.matches(secret, known.map(Accounts.Client::secretHash).orElse(null));
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    if (!right || known.get().locked()) {
                        throttle.wrongGuess(clientId, address);
                        return Optional.<TokenView>empty();
                    }
                    throttle.rightGuess(clientId);
                    return begin(known.get(), asked.scope());
                })
                .orElseThrow(ClientSignIn::invalidClient);
    }

    private Optional<TokenView> begin(Accounts.Client client, String wanted) {
        LocalDate today = SwedishClock.dayOf(clock.instant());
        List<MembershipView> memberships = accounts.membershipsInForce(client.accountId(), today);
        if (memberships.isEmpty()) {
            return Optional.empty();
        }
        Set<String> granted = new TreeSet<>(Arrays.asList(client.scopes()));
        if (wanted != null && !wanted.isBlank()) {
            granted.retainAll(Arrays.asList(wanted.strip().split(" +")));
        }
        byte[] secret = Tokens.newSecret();
        sessions.begin(
                secret,
                client.accountId(),
                memberships.getFirst().id(),
                granted.toArray(String[]::new),
                Tokens.CLIENT_LIFE);
        return Optional.of(new TokenView(
                tokens.forClient(client.accountId(), secret),
                "Bearer",
                Tokens.CLIENT_LIFE.toSeconds(),
                String.join(" ", granted)));
    }

    private static Problem invalidClient() {
        return Problem.of(
                        ProblemType.WRONG_CREDENTIALS,
                        "client_id och client_secret hör inte ihop, eller så är klienten stängd.",
                        "client_id and client_secret do not match, or the client is closed.")
                .with("error", "invalid_client");
    }
}
