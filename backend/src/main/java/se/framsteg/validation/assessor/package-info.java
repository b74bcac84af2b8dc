/** Who may assess what, from when to when, in training or on their own. */
package se.framsteg.validation.assessor;
