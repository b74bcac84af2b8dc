/**
 * The door in: what happens from the command line until the service answers, and when it is told to stop. Decides which
 * database to use, refuses an unsafe production in one sentence, stops things in the right order.
 *
 * <p>The top floor: nothing imports from here. It knows no domain.
 */
package se.framsteg.start;
