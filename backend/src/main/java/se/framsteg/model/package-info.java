/**
 * The model as data: what a journey consists of, in versions.
 *
 * <p>A {@link se.framsteg.model.ModelVersion} lists its stages in order, a {@link se.framsteg.model.Stage} its steps; each
 * step says what to do in plain words, who does it, who signs it and when it is due. A journey is pinned to the version it
 * began with, so a published version never changes: the database refuses it, and here it may be kept in memory for ever.
 *
 * <p>Nothing here is about any person. Published versions are open to everyone.
 */
package se.framsteg.model;
