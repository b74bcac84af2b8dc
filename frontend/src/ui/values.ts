/** What a form holds, read field by field; an empty field is a field that was not filled in. */
export const text = (values: FormData, name: string): string | undefined => {
  const value = values.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** 12,5 as Swedes write it. What is no number is sent as it is, and the service says so at the field. */
export const decimal = (values: FormData, name: string): number | undefined => {
  const value = text(values, name)?.replace(',', '.');
  return value === undefined
    ? undefined
    : Number.isNaN(Number(value))
      ? (value as unknown as number)
      : Number(value);
};

/** One thing per line. */
export const lines = (values: FormData, name: string): string[] =>
  (text(values, name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const checked = (values: FormData, name: string): boolean => values.get(name) === 'true';

export const several = (values: FormData, name: string): string[] => values.getAll(name).map(String);
