/**
 * Who follows whom: the supervisors of a participant, from and to. To follow somebody is what lets a supervisor see them, and
 * it ends at the next request after its last day.
 */
package se.framsteg.participant.assignment;
