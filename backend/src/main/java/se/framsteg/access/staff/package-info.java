/**
 * The people who work in the organisations: appointed by their manager, with roles for a period, never deleted. Nobody
 * changes their own roles, and log reviewers are not appointed by those they review (access matrix, row 19).
 */
package se.framsteg.access.staff;
