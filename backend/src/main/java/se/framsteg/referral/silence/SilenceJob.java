package se.framsteg.referral.silence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import se.framsteg.organisation.OrganisationService;

/** Looks for silence, sender by sender, several times a day: a step is due on a day, and its hour does not matter. */
@ApplicationScoped
class SilenceJob {

    private final OrganisationService organisations;
    private final SilenceService silence;

    SilenceJob(OrganisationService organisations, SilenceService silence) {
        this.organisations = organisations;
        this.silence = silence;
    }

    @Scheduled(
            every = "{framsteg.referral.look-for-silence-every}",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookForSilence() {
        organisations.whoRefer().forEach(silence::actOn);
    }
}
