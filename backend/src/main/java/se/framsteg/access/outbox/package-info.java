/** What leaves the house: rows written in the transaction of what they tell, thin and without names of people. */
package se.framsteg.access.outbox;
