/** The judgement, criterion by criterion, with what it stands on. Decisions are added, never changed. */
package se.framsteg.validation.assessment;
