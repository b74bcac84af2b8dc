/**
 * The identity numbers of participants, under seal ({@code access.vault}): found only by whoever already knows the number.
 * Opening one for somebody to read is the business of {@code IdentityNumberService}, which demands a reason and leaves a
 * trace; here nothing is decided.
 */
package se.framsteg.participant.identity;
