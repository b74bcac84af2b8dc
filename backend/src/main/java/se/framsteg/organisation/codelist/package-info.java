/** Code lists of the organisations' world, kept as data: municipalities and kinds of placement. */
package se.framsteg.organisation.codelist;
