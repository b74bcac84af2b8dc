/**
 * What every room stands on and no room owns: typed ids, identity numbers, Swedish working days, due rules, time, paging,
 * problems. It knows nothing of referrals, journeys or certificates, and imports from no other room.
 */
package se.framsteg.shared;
