package se.framsteg.start;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.framsteg.shared.WelcomeLines;

/** Tells the person at the terminal where to go, once the door is open; a service in production has nobody there to tell. */
@ApplicationScoped
class Welcome {

    private final Instance<WelcomeLines> rooms;
    private final String mode;
    private final String address;

    Welcome(
            @Any Instance<WelcomeLines> rooms,
            @ConfigProperty(name = "framsteg.mode") String mode,
            @ConfigProperty(name = "framsteg.public-url") String address) {
        this.rooms = rooms;
        this.mode = mode;
        this.address = address;
    }

    void say(@ObservesAsync HttpServerStart doorOpen) {
        if (Mode.of(mode) == Mode.DEMO) {
            System.out.println(text());
        }
    }

    private String text() {
        var text = new StringBuilder("\nFramsteg är igång: ").append(address).append("\n");
        for (var room : rooms) {
            room.welcomeLines().forEach(line -> text.append(line).append("\n"));
        }
        return text.append("Avsluta med Ctrl-C.\n").toString();
    }
}
