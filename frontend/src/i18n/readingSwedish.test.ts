import { afterEach, describe, expect, it } from 'vitest';
import { day, dayAndTime, daysFromToday, fromToday, instantOf, list, plural, today, weekday } from './format';
import { setLanguage } from './language';
import { type Translation, texts } from './texts';

afterEach(() => setLanguage('sv'));

describe('days and times', () => {
  it('are written as Swedes write them', () => {
    expect(day('2026-11-24')).toBe('24 nov. 2026');
    expect(weekday('2026-11-24')).toBe('tisdag 24 november');
    expect(dayAndTime('2026-11-24T07:30:00Z')).toBe('24 nov. 2026 08:30');
  });

  it('follow the Swedish day, also when it is another day in Greenwich', () => {
    expect(day('2026-06-30T22:30:00Z')).toBe('1 juli 2026');
    expect(today(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });

  it('are near or far in words', () => {
    const now = new Date('2026-11-24T09:00:00Z');
    expect(fromToday('2026-11-24', now)).toBe('i dag');
    expect(fromToday('2026-11-23', now)).toBe('i går');
    expect(fromToday('2026-11-27', now)).toBe('om 3 dagar');
    expect(fromToday('2026-11-03', now)).toBe('för 3 veckor sedan');
    expect(daysFromToday('2026-11-23T23:30:00Z', now)).toBe(0);
  });
});

describe('a day and a time on a Swedish clock', () => {
  it('is one instant, in winter, in summer and on the days between', () => {
    expect(instantOf('2026-11-24', '08:30')).toBe('2026-11-24T07:30:00.000Z');
    expect(instantOf('2026-07-01', '08.30')).toBe('2026-07-01T06:30:00.000Z');
    expect(instantOf('2027-03-28', '09:00')).toBe('2027-03-28T07:00:00.000Z');
    expect(instantOf('2026-10-25', '00:30')).toBe('2026-10-24T22:30:00.000Z');
  });

  it('is none when the clock was not read', () => {
    expect(instantOf('2026-11-24', 'halv nio')).toBeUndefined();
  });
});

describe('words', () => {
  it('bend with the number', () => {
    const days = { one: 'dag', other: 'dagar' };
    expect(plural(1, days)).toBe('1 dag');
    expect(plural(0, days)).toBe('0 dagar');
    expect(plural(12, days)).toBe('12 dagar');
  });

  it('are listed with och', () => {
    expect(list(['Anna', 'Bo', 'Cilla'])).toBe('Anna, Bo och Cilla');
    expect(list(['Anna', 'Bo', 'Cilla'], 'disjunction')).toBe('Anna, Bo eller Cilla');
  });
});

describe('a catalogue', () => {
  const swedish = { 'room.page.title': 'Hej', 'room.page.for': (name: string) => `För ${name}` } as const;
  const english = {
    'room.page.title': 'Hello',
    'room.page.for': (name: string) => `For ${name}`,
  } satisfies Translation<typeof swedish>;

  it('speaks Swedish until another language is both chosen and fetched', async () => {
    const t = texts(swedish, { en: async () => english });
    expect(t('room.page.for', 'Anna')).toBe('För Anna');
    setLanguage('en');
    expect(t('room.page.title')).toBe('Hej');
    await t.load('en');
    expect(t('room.page.title')).toBe('Hello');
    expect(t('room.page.for', 'Anna')).toBe('For Anna');
    expect(document.documentElement.lang).toBe('en');
  });
});
