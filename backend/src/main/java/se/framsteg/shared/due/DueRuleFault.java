package se.framsteg.shared.due;

/**
 * Why a text is no due rule.
 *
 * @param position of the word at fault, counted from 0; the length of the text when it ends too early
 */
public record DueRuleFault(int position, String sv, String en) {}
