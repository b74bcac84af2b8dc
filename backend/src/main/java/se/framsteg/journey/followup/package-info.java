/**
 * The meeting that ends a round of work, and the progress scale: what the two say, each for themselves, about how it is.
 *
 * <p>Rows are only added. As long as the visit is open the last one holds; with the visit put before the signers they are part
 * of its text. The two ratings are shown beside each other and over time. They are never made into one figure, and nothing is
 * decided by them.
 */
package se.framsteg.journey.followup;
