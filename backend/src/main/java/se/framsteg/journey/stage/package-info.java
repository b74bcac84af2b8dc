/**
 * A person's time in the stages of the model: a visit for each stage, or for each round of one that repeats, with a record of
 * every step.
 *
 * <p>A visit that has steps left is open; when what the model waits for is settled it is made ready, and its text is put
 * before those who sign ({@link se.framsteg.signing}). From then on its content stays as it is until somebody sends it back.
 * A stage on a certain day opens by itself: that is read from the date and written down at the first thing done in it.
 */
package se.framsteg.journey.stage;
