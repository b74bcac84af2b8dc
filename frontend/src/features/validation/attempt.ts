import type { components } from '../../api/schema';
import type { Tone } from '../../ui/Status';

type Schemas = components['schemas'];

export type Attempt = Schemas['UnitAttempt'];
export type AttemptRow = Schemas['UnitAttemptRow'];
export type AttemptChange = Schemas['UnitAttemptStatusChange'];
export type Outcome = Attempt['outcomes'][number];
export type Criterion = Outcome['criteria'][number];
export type Evidence = Schemas['Evidence'];
export type Decision = Schemas['AssessmentDecision'];
export type CriterionDecision = Decision['criteria'][number];
export type Authorisation = Schemas['AssessorAuthorisation'];
type Status = Attempt['status']['code'];

export const criteriaOf = (attempt: Attempt): Criterion[] =>
  attempt.outcomes.flatMap((each) => each.criteria);

export const may = (attempt: Attempt, ...codes: string[]) =>
  attempt.allowedActions.some((action) => codes.includes(action.code));

/** What somebody has said of a criterion is drawn the same everywhere; nothing is ever drawn as a failure. */
export const STANDING_TONES: Record<Criterion['standing'], Tone> = {
  'evidence-missing': 'quiet',
  'more-needed': 'calm',
  'evidence-there': 'good',
  'to-complete': 'warm',
  met: 'good',
  'not-met': 'calm',
  'not-seen': 'quiet',
};

const OVER: readonly Status[] = ['not-yet', 'withdrawn', 'annulled'];

/** Warm where the reader has the next step. */
export function toneOf(status: Status, yours: boolean): Tone {
  if (status === 'awarded') return 'good';
  if (OVER.includes(status)) return 'quiet';
  return yours ? 'warm' : 'calm';
}

/** The evidence that is claimed for a criterion, the latest day first as the service gives it. */
export const evidenceFor = (attempt: Attempt, criterion: Criterion) =>
  attempt.evidence.filter(({ id }) => criterion.evidenceIds.includes(id));

/** What was last said of each criterion, and by whom. */
export function lastJudged(attempt: Attempt) {
  const judged = new Map<string, CriterionDecision & { by: string }>();
  for (const decision of attempt.decisions) {
    for (const each of decision.criteria) judged.set(each.criterionId, { ...each, by: decision.decidedBy });
  }
  return judged;
}

/** The criteria that are judged and that nobody else has upheld yet. */
export function toVerify(attempt: Attempt) {
  const upheld = new Set(
    attempt.verifications.flatMap(({ criteria }) =>
      criteria.filter(({ opinion }) => opinion === 'upheld').map(({ criterionId }) => criterionId),
    ),
  );
  const judged = lastJudged(attempt);
  return criteriaOf(attempt).filter(({ id }) => judged.has(id) && !upheld.has(id));
}
