/**
 * Who there is: enterprises, authorities and the coordinator, and the units in them that refer and receive. Their names are
 * no secret (access matrix, row 18). Who works in them is the business of {@code access.staff}.
 *
 * <p>It promises that a unit always belongs to one organisation, that an organisation's number is a real one, and that
 * {@link se.framsteg.organisation.OrgUnitService#lockPlaces} makes those who give out places wait for one another. It knows
 * nothing of referrals and never counts who has a place: the room that gives places does.
 */
package se.framsteg.organisation;
