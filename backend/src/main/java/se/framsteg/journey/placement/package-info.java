/**
 * The placement: a participant's period at an enterprise, from planned to ended. It is one thing with the journey and shares
 * its id; the journey is what happens inside it.
 *
 * <p>A placement is planned when a referral's start is confirmed, or by the manager for somebody who comes on their own. Its
 * pauses are dated intervals: whether it is paused today is read from them and never kept as a flag. Rooms and sub-rooms
 * above hear of what happens to it by events, and say by {@link se.framsteg.journey.placement.EndingCondition} what must be
 * in order before it ends.
 */
package se.framsteg.journey.placement;
