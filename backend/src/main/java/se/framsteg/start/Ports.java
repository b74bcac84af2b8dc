package se.framsteg.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import se.framsteg.start.postgres.StartRefused;

/** Says in Swedish, before anything is started, what Quarkus would say in English after half a minute of work. */
final class Ports {

    private Ports() {}

    static void refuseTaken(Environment environment) {
        refuseTaken(environment.port(), "FRAMSTEG_PORT");
        refuseTaken(environment.managementPort(), "FRAMSTEG_MANAGEMENT_PORT");
    }

    private static void refuseTaken(int port, String setting) {
        try (var socket = new ServerSocket()) {
            // As the service itself does: a port whose last connections are still closing is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new StartRefused(
                    "Porten " + port + " används redan. Stoppa det andra programmet, eller välj en annan port: "
                            + setting + "=" + (port + 1),
                    taken);
        }
    }
}
