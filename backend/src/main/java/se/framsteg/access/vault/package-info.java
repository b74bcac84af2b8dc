/**
 * What is only kept under seal: identity numbers, and free words about persons. The keys live in files outside the database and
 * its backup, so that neither a dump nor a backup tells anything.
 *
 * <p>Every seal is bound to its table, column and row: moved anywhere else it does not open. A number is found again by a keyed
 * hash that is different in every organisation, so nobody can compare across them. Clear text leaves by
 * {@link se.framsteg.access.vault.Vault#open} alone; whoever calls it answers for the audit.
 */
package se.framsteg.access.vault;
