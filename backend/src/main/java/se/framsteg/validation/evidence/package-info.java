/** What was seen, said or made. It is written once, belongs to the person, and is claimed for criteria. */
package se.framsteg.validation.evidence;
