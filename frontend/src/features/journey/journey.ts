import { nearDay, number } from '../../i18n/format';
import { t } from '../../i18n/journey';
import type { Tone } from '../../ui/Status';
import type { StageState, TrailStage } from '../../ui/Timeline';
import { actionOf, participantActionOf } from './standing';
import type { Journey, StageVisit, Step } from './types';

export type {
  Journey,
  NewPlacement,
  PlacementForEnterprise,
  PlacementRow,
  StageVisit,
  Step,
} from './types';

export const isSettled = (step: Step) => step.status.code !== 'open';

export const isUnderWay = (visit: StageVisit) =>
  visit.status.code === 'open' || visit.status.code === 'ready';

const isOver = (visit: StageVisit) => visit.status.code === 'done' || visit.status.code === 'skipped';

export function stageTone(visit: StageVisit): Tone {
  if (visit.overdue) return 'alert';
  switch (visit.status.code) {
    case 'open':
      return 'calm';
    case 'ready':
      return 'warm';
    case 'done':
      return 'good';
    default:
      return 'quiet';
  }
}

/** The visits that hold: a corrected one stands behind the one that corrects it. */
export const visitsOf = (journey: Journey): StageVisit[] =>
  journey.stages.flatMap(({ visits }) =>
    visits.filter((visit) => !visit.replacedBy && visit.status.code !== 'voided'),
  );

/** The latest round of each stage, in the order of the model: what the trail is drawn from. */
export function latestRounds(visits: readonly StageVisit[]): StageVisit[] {
  const latest = new Map<string, StageVisit>();
  for (const visit of visits) {
    const before = latest.get(visit.stageCode);
    if (!before || before.round < visit.round) latest.set(visit.stageCode, visit);
  }
  return [...latest.values()];
}

export const anchorOf = (visit: StageVisit) => `etapp-${visit.stageCode}-${visit.round}`;

export function trailStage(visit: StageVisit): TrailStage {
  const note = noteOf(visit);
  return { key: anchorOf(visit), title: visit.title, state: stateOf(visit), ...(note && { note }) };
}

function stateOf(visit: StageVisit): StageState {
  if (visit.status.code === 'done') return 'done';
  if (visit.status.code === 'skipped') return 'skipped';
  if (visit.overdue) return 'late';
  return isUnderWay(visit) ? 'current' : 'upcoming';
}

function noteOf(visit: StageVisit): string | undefined {
  if (visit.status.code === 'done' && visit.finishedOn) return nearDay(visit.finishedOn);
  if (isOver(visit)) return undefined;
  if (visit.overdue) return t('journey.trail.late', visit.steps.filter((step) => step.overdue).length);
  if (visit.status.code === 'ready') return t('journey.trail.toSign');
  if (visit.status.code === 'planned')
    return visit.opensOn && t('journey.trail.from', nearDay(visit.opensOn));
  const counted = visit.steps.filter((step) => step.required || isSettled(step));
  return t('journey.trail.done', number(counted.filter(isSettled).length), number(counted.length));
}

/** One thing to do: a step, or a whole stage that waits for a press or a signature. */
export type Todo =
  | { kind: 'step'; visit: StageVisit; step: Step }
  | { kind: 'understand'; visit: StageVisit; steps: Step[] }
  | { kind: 'ready' | 'sign'; visit: StageVisit };

const SOON = 7;

const dueOf = (todo: Todo) => (todo.kind === 'step' ? (todo.step.dueOn ?? '9999') : '0000');

const isLate = (todo: Todo) => todo.kind === 'step' && todo.step.overdue;

/** What is late, what is due within a week, and what only waits for a press; the most pressing first. */
export function todosOf(
  visits: readonly StageVisit[],
  today: string,
): { now: Todo[]; next: Step | undefined } {
  const limit = daysAfter(today, SOON);
  const now: Todo[] = [];
  const later: Step[] = [];
  for (const visit of visits.filter(isUnderWay)) {
    const shown = visit.steps.filter((step) => participantActionOf(step, 'understand'));
    if (shown.length > 0) now.push({ kind: 'understand', visit, steps: shown });
    if (actionOf(visit, 'sign-off') || participantActionOf(visit, 'sign-off'))
      now.push({ kind: 'sign', visit });
    if (actionOf(visit, 'make-ready')) now.push({ kind: 'ready', visit });
    for (const step of visit.steps) {
      if (isSettled(step) || shown.includes(step) || !step.required || step.dueOn === undefined) continue;
      if (step.overdue || step.dueOn <= limit) now.push({ kind: 'step', visit, step });
      else later.push(step);
    }
  }
  now.sort((a, b) => Number(isLate(b)) - Number(isLate(a)) || dueOf(a).localeCompare(dueOf(b)));
  later.sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  return { now, next: later[0] };
}

function daysAfter(day: string, days: number) {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
