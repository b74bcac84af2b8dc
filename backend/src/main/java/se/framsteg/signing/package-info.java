/**
 * Signing: what two people agreed on, in the very words they agreed on.
 *
 * <p>A {@link se.framsteg.signing.SigningRound} holds one canonical text and the roles that are asked to sign it. Each
 * {@link se.framsteg.signing.Signature} binds the SHA-256 of that text, tells in which of the equal ways it was given and may
 * carry a reservation. When the text must change the round lapses, the document's own history says why, and a new one is
 * opened; nothing signed is ever edited, and the database refuses it too.
 *
 * <p>A participant without a sign-in of their own signs at the table: the text is shown on the supervisor's screen, the
 * participant confirms with a PIN that only they know ({@link se.framsteg.signing.ParticipantPin}), and the signed-in
 * colleague is named as witness. A colleague never signs for a participant.
 *
 * <p>The room knows nothing of what is signed: others hand it a {@link se.framsteg.signing.CanonicalText} and the
 * {@link se.framsteg.signing.SignedDocument} it is about.
 */
package se.framsteg.signing;
