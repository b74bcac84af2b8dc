import { describe, expect, it } from 'vitest';
import type { Criterion } from './attempt';
import { ALL_TICKS, decisionOf, NO_TICKS, possibleResults } from './judging';

const criterion = (id: string, mandatory = true): Criterion => ({
  id,
  code: id,
  text: { sv: `Kriterium ${id}` },
  mandatory,
  accepts: ['observation'],
  minimumOccasions: 1,
  open: true,
  standing: 'evidence-there',
  standingLabel: 'Underlag finns',
  evidenceIds: [`${id}-seen`, `${id}-heard`],
});

const coffee = criterion('coffee');
const tidy = criterion('tidy');
const extra = criterion('extra', false);
const TOLD = { missing: () => 'Visa en gång till.', personText: 'Bra jobbat.', completeBy: '2026-12-01' };

describe('what can be said of the whole', () => {
  it('is that it is met, only when everything that must be shown is', () => {
    const met = { outcome: 'met', ticks: {} } as const;
    expect(possibleResults([coffee, tidy, extra], { coffee: met, tidy: met })).toEqual(['met']);
    expect(possibleResults([coffee, tidy], { coffee: met })).toEqual(['referred-back', 'not-yet']);
    expect(
      possibleResults([coffee, tidy], { coffee: met, tidy: { outcome: 'not-seen', ticks: {} } }),
    ).toEqual(['referred-back', 'not-yet']);
  });
});

describe('a decision', () => {
  it('rests on the evidence that was ticked, and asks for nothing where nothing is missing', () => {
    const told = decisionOf(
      [coffee],
      { coffee: { outcome: 'met', ticks: { 'coffee-seen': ALL_TICKS, 'coffee-heard': NO_TICKS } } },
      'met',
      TOLD,
    );
    expect(told).toEqual({
      result: 'met',
      criteria: [
        {
          criterionId: 'coffee',
          outcome: 'met',
          evidence: [{ evidenceId: 'coffee-seen', ...ALL_TICKS }],
        },
      ],
      personText: 'Bra jobbat.',
    });
  });

  it('that asks for more says what is missing and when, and keeps the words for the end', () => {
    const told = decisionOf([tidy], { tidy: { outcome: 'not-met', ticks: {} } }, 'referred-back', TOLD);
    expect(told).toEqual({
      result: 'referred-back',
      criteria: [{ criterionId: 'tidy', outcome: 'not-met', missing: 'Visa en gång till.', evidence: [] }],
      completeBy: '2026-12-01',
    });
  });
});
