/** What was done, by whom, about whom: append-only, chained by hash, in the transaction it tells of. */
package se.framsteg.access.audit;
