/**
 * The one form every state machine takes. A room writes its table as two enums, {@link se.framsteg.access.machine.State}
 * and {@link se.framsteg.access.machine.Action}, and binds them in a {@link se.framsteg.access.machine.StateMachine}. The
 * checks, the allowed actions of a resource, the published model and the exhaustive tests all read that table, so that a
 * rule is written once.
 *
 * <p>The table says from where and by which roles. On whose rows a role may act is the access matrix's business, and the
 * entity's own verbs refuse what only its facts can tell.
 */
package se.framsteg.access.machine;
