/**
 * Reads a catalogue file (YAML) into records, or tells everything that is wrong with it, each fault with its line. It knows
 * no database and no web; a file goes in as bytes.
 *
 * <p>It promises that what it lets through is whole and consistent: every reference leads somewhere, every code is alone and
 * stands under its parent, hours and credits agree, no text is empty, no criterion can be met by self-assessment alone. It
 * never follows an alias, a tag or an address.
 */
package se.framsteg.catalogue.file;
