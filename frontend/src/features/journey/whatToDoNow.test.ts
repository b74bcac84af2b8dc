import { describe, expect, it } from 'vitest';
import { latestRounds, type StageVisit, type Step, todosOf, trailStage } from './journey';

const TODAY = '2026-11-24';

const action = (code: string) => ({ code, label: code, method: 'POST', href: `/${code}`, requires: [] });

const step = (title: string, more: Partial<Step> = {}): Step => ({
  id: title,
  code: title,
  kind: 'check',
  title,
  help: '',
  doneBy: ['supervisor'],
  required: true,
  statutory: false,
  twoSided: false,
  asks: [],
  status: { code: 'open', label: 'Öppet' },
  overdue: false,
  allowedActions: [],
  participantActions: [],
  ...more,
});

const visit = (title: string, steps: Step[], more: Partial<StageVisit> = {}): StageVisit => ({
  id: title,
  etag: '"1"',
  journeyId: 'p1',
  stageCode: title,
  title,
  purpose: '',
  round: 1,
  edition: 1,
  _links: {},
  repeatable: false,
  status: { code: 'open', label: 'Pågår' },
  overdue: steps.some((each) => each.overdue),
  signedBy: [],
  steps,
  allowedActions: [],
  participantActions: [],
  ...more,
});

describe('what to do now', () => {
  it('begins with what is late, and leaves what can wait', () => {
    const { now, next } = todosOf(
      [
        visit('Introduktion', [
          step('Om en vecka', { dueOn: '2026-12-01' }),
          step('Om två veckor', { dueOn: '2026-12-08' }),
          step('I morgon', { dueOn: '2026-11-25' }),
          step('Försenat', { dueOn: '2026-11-20', overdue: true }),
          step('Klart', { dueOn: '2026-11-20', status: { code: 'done', label: 'Klart' } }),
          step('Frivilligt', { dueOn: '2026-11-25', required: false }),
        ]),
      ],
      TODAY,
    );
    expect(now.map((todo) => todo.kind === 'step' && todo.step.title)).toEqual([
      'Försenat',
      'I morgon',
      'Om en vecka',
    ]);
    expect(next?.title).toBe('Om två veckor');
  });

  it('says nothing of stages that have not opened or are over', () => {
    const late = [step('Försenat', { dueOn: '2026-11-20', overdue: true })];
    const { now } = todosOf(
      [
        visit('Avslut', late, { status: { code: 'planned', label: 'Planerad' } }),
        visit('Välkommen', late, { status: { code: 'done', label: 'Godkänd' } }),
      ],
      TODAY,
    );
    expect(now).toEqual([]);
  });

  it('gathers what has been shown, for one code at the table', () => {
    const shown = (title: string) =>
      step(title, { dueOn: '2026-11-20', overdue: true, participantActions: [action('understand')] });
    const { now } = todosOf([visit('Introduktion', [shown('Brand'), shown('Risker')])], TODAY);
    expect(now).toHaveLength(1);
    expect(now[0]).toMatchObject({ kind: 'understand', steps: [{ title: 'Brand' }, { title: 'Risker' }] });
  });

  it('asks for a signature from whoever has not signed', () => {
    const ready = { status: { code: 'ready', label: 'Klar att godkännas' } };
    const { now } = todosOf(
      [visit('Introduktion', [], { ...ready, participantActions: [action('sign-off')] })],
      TODAY,
    );
    expect(now.map(({ kind }) => kind)).toEqual(['sign']);
  });
});

describe('the trail', () => {
  it('shows the latest round of a stage that is gone through in rounds', () => {
    const work = (round: number) => visit('Arbete', [], { round, repeatable: true });
    expect(latestRounds([work(1), work(3), work(2)]).map(({ round }) => round)).toEqual([3]);
  });

  it('says in words how far a stage has come, and that something is late', () => {
    const done = { status: { code: 'done', label: 'Klart' } };
    expect(trailStage(visit('Introduktion', [step('a', done), step('b')]))).toMatchObject({
      state: 'current',
      note: '1 av 2 moment',
    });
    expect(trailStage(visit('Introduktion', [step('a', { overdue: true })]))).toMatchObject({
      state: 'late',
      note: '1 moment försenat',
    });
  });
});
