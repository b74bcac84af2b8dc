/** From an award to a paper in somebody's hand: what is made ready by itself, and what a quality assurer issues. */
package se.framsteg.certificate.issuing;
