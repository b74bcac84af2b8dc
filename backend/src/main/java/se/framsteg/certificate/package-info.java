/**
 * The proof that travels with a person: one certificate for each awarded unit, on paper and at a public address where a
 * stranger sees whether it holds.
 *
 * <p>It promises that two people stand behind each certificate and behind taking it back, that what was issued never
 * changes and the paper is the same bytes for ever, and that nobody guesses an address.
 *
 * <p>It never tells why the holder was there, never shows a name but by the holder's own link, never says why a certificate
 * was taken back, and keeps no trace of who looked.
 */
package se.framsteg.certificate;
