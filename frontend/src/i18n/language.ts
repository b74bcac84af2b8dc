export type Language = 'sv' | 'en';

let language: Language = 'sv';

export const currentLanguage = () => language;

/** BCP 47, for Intl: Swedish dates and order for Swedish, British for English. */
export const currentLocale = () => (language === 'sv' ? 'sv-SE' : 'en-GB');

/** Sets the language of everything drawn after this; the page says so to screen readers too. */
export function setLanguage(chosen: Language) {
  language = chosen;
  document.documentElement.lang = chosen;
}

/** What is worded in several languages, in the one that is read; Swedish is always there. */
export const inWords = (words: Readonly<Record<string, string>>) => words[language] ?? words.sv ?? '';
