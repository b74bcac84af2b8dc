/**
 * The numbers that name people and organisations in Sweden. A person's number is never printed by accident: it shows itself
 * only when asked by name ({@link se.framsteg.shared.identity.PersonIdentityNumber#inClear}).
 */
package se.framsteg.shared.identity;
