import { currentLocale } from './language';

const ZONE = 'Europe/Stockholm';

const made = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions) {
  const key = currentLocale() + JSON.stringify(options);
  let format = made.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(currentLocale(), { timeZone: ZONE, ...options });
    made.set(key, format);
  }
  return format;
}

/** A day of the contract (2026-11-24) has no time of day: noon keeps it the same day in every zone near ours. */
const moment = (value: string) => new Date(value.length === 10 ? `${value}T12:00:00Z` : value);

/** 24 nov. 2026 */
export const day = (value: string) =>
  formatter({ day: 'numeric', month: 'short', year: 'numeric' }).format(moment(value));

/** tisdag 24 november */
export const weekday = (value: string) =>
  formatter({ weekday: 'long', day: 'numeric', month: 'long' }).format(moment(value));

/** 24 nov., with the year only when it is another than this one. */
export const nearDay = (value: string, now: Date = new Date()) =>
  today(moment(value)).slice(0, 4) === today(now).slice(0, 4)
    ? formatter({ day: 'numeric', month: 'short' }).format(moment(value))
    : day(value);

/** tis 24 nov. */
export const shortDay = (value: string) =>
  formatter({ weekday: 'short', day: 'numeric', month: 'short' }).format(moment(value));

/** 08:30 */
export const time = (value: string) =>
  formatter({ hour: '2-digit', minute: '2-digit' }).format(moment(value));

/** 24 nov. 2026 08:30 */
export const dayAndTime = (value: string) => `${day(value)} ${time(value)}`;

export const number = (value: number) => new Intl.NumberFormat(currentLocale()).format(value);

/** Anna, Bo och Cilla; as a disjunction: Anna, Bo eller Cilla */
export const list = (values: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  new Intl.ListFormat(currentLocale(), { type }).format(values);

/** The day it is in Sweden, as the contract writes days. */
export const today = (now: Date = new Date()) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(now);

const dayNumber = (value: string) => Math.floor(Date.parse(today(moment(value))) / 86_400_000);

/** Whole days from today, in Sweden: -1 was yesterday. */
export const daysFromToday = (value: string, now: Date = new Date()) =>
  dayNumber(value) - dayNumber(now.toISOString());

/** i dag, i går, om 3 dagar, för 2 veckor sedan */
export function fromToday(value: string, now: Date = new Date()) {
  const days = daysFromToday(value, now);
  const words = new Intl.RelativeTimeFormat(currentLocale(), { numeric: 'auto' });
  if (Math.abs(days) < 14) return words.format(days, 'day');
  if (Math.abs(days) < 60) return words.format(Math.trunc(days / 7), 'week');
  return words.format(Math.trunc(days / 30.4), 'month');
}

interface Forms {
  one: string;
  other: string;
}

/** 1 dag, 2 dagar: the number with the word in its right form. */
export function plural(count: number, forms: Forms) {
  const form = new Intl.PluralRules(currentLocale()).select(count);
  return `${number(count)} ${form === 'one' ? forms.one : forms.other}`;
}

/** The instant when a clock in Sweden shows this day and time. */
export function instantOf(dayInSweden: string, clock: string): string | undefined {
  const wanted = Date.parse(`${dayInSweden}T${clock.replace('.', ':')}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  const shown = (at: number) => {
    const parts = new Intl.DateTimeFormat('sv-SE', {
      timeZone: ZONE,
      dateStyle: 'short',
      timeStyle: 'medium',
    }).format(at);
    return Date.parse(`${parts.replace(' ', 'T')}Z`);
  };
  // The offset is taken where the answer lies, so that it is right on the days the clocks are changed too.
  const guess = wanted - (shown(wanted) - wanted);
  return new Date(wanted - (shown(guess) - guess)).toISOString();
}
