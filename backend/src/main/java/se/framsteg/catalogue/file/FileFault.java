package se.framsteg.catalogue.file;

import se.framsteg.shared.problem.Words;

/**
 * One thing wrong in a catalogue file.
 *
 * @param line counted from 1, as editors do
 * @param column counted from 1
 * @param path where in the structure: a JSON Pointer such as {@code /areas/0/units/2/title}
 * @param code what kind of fault, kebab-case, stable
 */
public record FileFault(int line, int column, String path, String code, Words message) {}
