/** What every change in a journey leaves behind: who, in which capacity, when, from where to where, and why. */
package se.framsteg.journey.history;
