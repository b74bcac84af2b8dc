package se.framsteg.fitness;

import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.framsteg.access.Role;
import se.framsteg.shared.Codes;
import se.framsteg.testing.Api;
import se.framsteg.testing.Contract.Operation;
import se.framsteg.testing.World;

/** Somebody for each operation of the contract: signed in as a role that may do it, with one session per role. */
final class Everyone {

    private final World.Organisation house = World.enterprise("Alla i ett hus");
    private final Map<Role, String> sessions = new ConcurrentHashMap<>();

    RequestSpecification whoMay(Operation operation) {
        return operation.isOpen()
                ? Api.asNobody()
                : Api.asNobody().cookie("__Host-framsteg", cookie(firstPersonOf(operation)));
    }

    String cookieFor(Operation operation) {
        return cookie(firstPersonOf(operation));
    }

    private String cookie(Role role) {
        return sessions.computeIfAbsent(role, each -> {
            World.Person person = house.with(each);
            return Api.session(person.accountId(), person.membershipId());
        });
    }

    private static Role firstPersonOf(Operation operation) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.CLIENT)
                .filter(role -> names(operation, role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No person may " + operation.id()));
    }

    private static boolean names(Operation operation, Role role) {
        for (var named : operation.node().at("/x-access/roles")) {
            if (named.asText().equals(Codes.toWire(role))) {
                return true;
            }
        }
        return false;
    }
}
