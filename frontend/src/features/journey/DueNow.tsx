import { useQueries, useQuery } from '@tanstack/react-query';
import { t } from '../../i18n/due';
import { fromToday, today } from '../../i18n/format';
import { Failure } from '../../shell/Failure';
import { Card } from '../../ui/Card';
import { type Row, Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { Count } from '../../ui/Status';
import { TextLink } from '../../ui/TextLink';
import { type Journey, type PlacementRow, type Todo, todosOf, visitsOf } from './journey';
import { journeyQuery, livePlacementsQuery } from './queries';
import { titleOf } from './standing';

/** As many as one colleague follows at a time; each journey that is read leaves a trace in its person's log. */
const MOST = 12;

/** Whom the supervisor has to meet, and about what: the late first, then what is due within a week. */
export function DueNow() {
  const placements = useQuery(livePlacementsQuery);
  const live = (placements.data?.items ?? []).slice(0, MOST);
  const journeys = useQueries({
    queries: live.map(({ id }) => ({ ...journeyQuery(id), staleTime: 60_000 })),
  });
  const failed = [placements, ...journeys].find((each) => each.error);
  const pending = placements.isPending || journeys.some((each) => each.isPending);
  const rows = live.flatMap((placement, index) => dueRow(placement, journeys[index]?.data) ?? []);
  rows.sort((a, b) => a.order.localeCompare(b.order));

  return (
    <Card
      title={
        <>
          {t('due.supervisor.title')} {rows.length > 0 && <Count>{rows.length}</Count>}
        </>
      }
      warm={rows.length > 0}
      aside={live.length > 0 && <TextLink to="/deltagare">{t('due.all')}</TextLink>}
    >
      {pending && !failed && <Skeleton lines={3} />}
      {failed && <Failure error={failed.error} again={() => failed.refetch()} />}
      {!pending && !failed && rows.length === 0 && (
        <p>{t(live.length > 0 ? 'due.supervisor.nobody' : 'due.supervisor.none')}</p>
      )}
      {!pending && rows.length > 0 && (
        <Rows label={t('due.supervisor.title')} rows={rows.map(({ row }) => row)} />
      )}
    </Card>
  );
}

interface Due {
  row: Row;
  /** What is late sorts before what is only due. */
  order: string;
}

function dueRow(placement: PlacementRow, journey: Journey | undefined): Due | undefined {
  const now = today();
  if (placement.status.code === 'planned') {
    const late = placement.plannedStartOn < now;
    return due(placement, t(late ? 'due.begin.late' : 'due.begin'), placement.plannedStartOn, late);
  }
  if (!journey) return undefined;
  const todos = todosOf(visitsOf(journey), now).now;
  const [first] = todos;
  if (!first) return undefined;
  const words = [
    t('due.next', wordsOf(first), todos.length - 1),
    journey.overdue > 0 && t('due.late', journey.overdue),
  ];
  const step = first.kind === 'step' ? first.step : undefined;
  return due(placement, words.filter(Boolean).join(' · '), step?.dueOn, step?.overdue ?? false);
}

function due(placement: PlacementRow, detail: string, on: string | undefined, late: boolean): Due {
  return {
    row: {
      key: placement.id,
      title: (
        <TextLink to="/deltagare/$id" params={{ id: placement.participantId ?? '' }} spread>
          {placement.participantName}
        </TextLink>
      ),
      detail,
      ...(on && { when: fromToday(on), late }),
    },
    order: `${late ? 0 : 1}${on ?? '0000'}`,
  };
}

function wordsOf(todo: Todo) {
  switch (todo.kind) {
    case 'step':
      return todo.step.title;
    case 'understand':
      return t('due.understand');
    case 'sign':
      return t('due.sign', titleOf(todo.visit));
    case 'ready':
      return t('due.ready', titleOf(todo.visit));
  }
}
