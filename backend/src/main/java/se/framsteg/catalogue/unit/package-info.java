/** The unit: what a person is measured against, criterion by criterion. Validation and certificates read it from here. */
package se.framsteg.catalogue.unit;
