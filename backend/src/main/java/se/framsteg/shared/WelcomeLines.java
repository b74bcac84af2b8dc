package se.framsteg.shared;

import java.util.List;

/** What a room wants to tell the person at the terminal when the service is ready, such as how to sign in to the demo. */
public interface WelcomeLines {

    List<String> welcomeLines();
}
