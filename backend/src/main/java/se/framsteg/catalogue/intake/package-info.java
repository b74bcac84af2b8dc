/** Takes a catalogue file in as a new programme version, or answers with all that is wrong with it. */
package se.framsteg.catalogue.intake;
