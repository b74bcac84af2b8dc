/**
 * The one way from a template to a paper. A room fills a Qute template of its own, {@code AccessiblePdf} makes it a file
 * that a screen reader can read aloud (PDF/UA-1), that can be read in fifty years (PDF/A-3a), and that says nothing about
 * who made it with what and when. The same words give the same bytes.
 *
 * <p>It promises that a paper which would not be accessible is not made at all: a missing language, title or picture text
 * is a fault in the template and is told by name. It never fetches anything, reads no file outside the service and takes
 * no markup from people: values reach the template escaped.
 */
package se.framsteg.document;
