/**
 * What an address says is checked name by name, and a name that does not pass is set to nothing: one that is only left out
 * would come through as it was written.
 */
export const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** A name has no digits: an identity number must never stand in an address. */
export const name = (value: unknown) =>
  typeof value === 'string' && !/\d/.test(value) ? text(value) : undefined;

/** A way back may only lead into Framsteg: an address of another house would be a trap. */
export const inside = (value: unknown) =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;

/** How far into a list; nothing at its beginning. */
export const offset = (value: unknown) => (Number(value) > 0 ? Math.trunc(Number(value)) : undefined);

/** One of the words that there are. */
export const oneOf = <T extends string>(words: readonly T[], value: unknown) =>
  words.includes(value as T) ? (value as T) : undefined;
