/**
 * Why things ended as they did: reason lists and other code lists as versioned data. A reason says whose reason it is and
 * what follows for the person, so that a refusal is never mute. Lists are seeded by migration; a retired reason stays
 * readable for ever in the history of those who were given it.
 */
package se.framsteg.reason;
