/** How Framsteg says no: a closed list of problem types, in Swedish and English, all faults at once (RFC 9457). */
package se.framsteg.shared.problem;
