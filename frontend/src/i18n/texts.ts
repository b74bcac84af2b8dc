import { currentLanguage, type Language } from './language';

// biome-ignore lint/suspicious/noExplicitAny: only the shape "a function that gives a string" matters here
export type Catalogue = Record<string, string | ((...values: any[]) => string)>;

/** A catalogue in another language: the same keys, and the same values where the Swedish text takes some. */
export type Translation<C extends Catalogue> = {
  [K in keyof C]: C[K] extends (...values: infer V) => string ? (...values: V) => string : string;
};

type Values<T> = T extends (...values: infer V) => string ? V : [];

/**
 * The texts of one room. Swedish comes with the code that shows it; other languages are fetched when they are chosen,
 * so that nobody downloads a language they do not read.
 */
export function texts<const C extends Catalogue>(
  swedish: C,
  others: Partial<Record<Language, () => Promise<Translation<C>>>> = {},
) {
  const loaded = new Map<Language, Catalogue>([['sv', swedish]]);

  function t<K extends keyof C & string>(key: K, ...values: Values<C[K]>): string {
    const text = loaded.get(currentLanguage())?.[key] ?? swedish[key];
    return typeof text === 'function' ? text(...values) : (text ?? key);
  }

  t.load = async (language: Language) => {
    const fetchIt = others[language];
    if (fetchIt && !loaded.has(language)) loaded.set(language, await fetchIt());
  };

  return t;
}
