import type { Attempt, Criterion } from './attempt';
import { criteriaOf } from './attempt';

export const FOUR = ['valid', 'authentic', 'current', 'sufficient'] as const;
export type Tick = (typeof FOUR)[number];
export type Ticks = Record<Tick, boolean>;

export const NO_TICKS: Ticks = { valid: false, authentic: false, current: false, sufficient: false };
export const ALL_TICKS: Ticks = { valid: true, authentic: true, current: true, sufficient: true };

export const OUTCOMES = ['met', 'not-met', 'not-seen'] as const;
export type OutcomeCode = (typeof OUTCOMES)[number];

export type ResultCode = 'met' | 'referred-back' | 'not-yet';

/** What an assessor has come to about one criterion, while it is being written. */
export interface Judged {
  outcome?: OutcomeCode;
  /** By evidence. */
  ticks: Readonly<Record<string, Ticks>>;
}

export type Judgements = Readonly<Record<string, Judged>>;

export const open = (attempt: Attempt): Criterion[] => criteriaOf(attempt).filter((each) => each.open);

/** What can be said of the whole follows from what is said of the parts; nothing is offered that would be refused. */
export function possibleResults(criteria: readonly Criterion[], judged: Judgements): ResultCode[] {
  const lacks = criteria.some(({ id, mandatory }) => mandatory && judged[id]?.outcome !== 'met');
  return lacks ? ['referred-back', 'not-yet'] : ['met'];
}

interface Told {
  missing: (index: number) => string | undefined;
  personText: string | undefined;
  completeBy: string | undefined;
}

/** The decision as the contract has it; what has no answer is left out, and the service says at which field. */
export function decisionOf(
  criteria: readonly Criterion[],
  judged: Judgements,
  result: ResultCode | undefined,
  { missing, personText, completeBy }: Told,
) {
  return {
    ...(result && { result }),
    criteria: criteria.map(({ id, evidenceIds }, index) => {
      const { outcome, ticks = {} } = judged[id] ?? {};
      const lacking = outcome === 'met' ? undefined : missing(index);
      return {
        criterionId: id,
        ...(outcome && { outcome }),
        ...(lacking && { missing: lacking }),
        evidence: evidenceIds
          .filter((evidence) => Object.values(ticks[evidence] ?? NO_TICKS).some(Boolean))
          .map((evidenceId) => ({ evidenceId, ...(ticks[evidenceId] ?? NO_TICKS) })),
      };
    }),
    ...(result !== 'referred-back' && personText && { personText }),
    ...(result === 'referred-back' && completeBy && { completeBy }),
  };
}
