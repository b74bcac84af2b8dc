/** Ids: made here, read here. UUIDv7 everywhere, never a sequence, never a personal number. */
package se.framsteg.shared.id;
