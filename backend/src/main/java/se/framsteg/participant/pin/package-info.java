/**
 * A participant's own PIN, over HTTP: chosen, or chosen anew, by the participant with a supervisor who follows them beside. The
 * code itself, its tries and what it confirms belong to {@link se.framsteg.signing}.
 */
package se.framsteg.participant.pin;
