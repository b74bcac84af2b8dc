import { useQuery } from '@tanstack/react-query';
import { t } from '../../i18n/due';
import { fromToday, today } from '../../i18n/format';
import { Failure } from '../../shell/Failure';
import { Card } from '../../ui/Card';
import { type Row, Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { Count } from '../../ui/Status';
import { TextLink } from '../../ui/TextLink';
import type { PlacementRow } from './journey';
import { livePlacementsQuery } from './queries';

const FEW = 8;

/**
 * What the manager has to see to among all placements. Told from the list alone: opening every journey to find what is late
 * in it would write the manager into everybody's log.
 */
export function PlacementsWaiting() {
  const placements = useQuery(livePlacementsQuery);
  const waiting = (placements.data?.items ?? [])
    .flatMap((placement) => waitingRow(placement) ?? [])
    .sort((a, b) => a.order.localeCompare(b.order));
  return (
    <Card
      title={
        <>
          {t('due.manager.title')} {waiting.length > 0 && <Count>{waiting.length}</Count>}
        </>
      }
      warm={waiting.some(({ row }) => row.late)}
      aside={<TextLink to="/deltagare">{t('due.all')}</TextLink>}
    >
      {placements.isPending && <Skeleton lines={3} />}
      {placements.error && <Failure error={placements.error} again={() => placements.refetch()} />}
      {placements.data && waiting.length === 0 && <p>{t('due.manager.nobody')}</p>}
      {waiting.length > 0 && (
        <Rows label={t('due.manager.title')} rows={waiting.slice(0, FEW).map(({ row }) => row)} />
      )}
    </Card>
  );
}

function waitingRow(placement: PlacementRow): { row: Row; order: string } | undefined {
  const now = today();
  const told = { planned: planned(placement, now), ending: ending(placement, now) };
  const found = told[placement.status.code as keyof typeof told];
  if (!found) return undefined;
  return {
    row: {
      key: placement.id,
      title: (
        <TextLink to="/deltagare/$id" params={{ id: placement.participantId ?? '' }} spread>
          {placement.participantName}
        </TextLink>
      ),
      detail: found.detail,
      when: fromToday(found.on),
      late: found.late,
    },
    order: `${found.late ? 0 : 1}${found.on}`,
  };
}

function planned({ plannedStartOn }: PlacementRow, now: string) {
  const late = plannedStartOn < now;
  return { detail: t(late ? 'due.begin.late' : 'due.begin'), on: plannedStartOn, late };
}

function ending({ lastDay, plannedEndOn }: PlacementRow, now: string) {
  const on = lastDay ?? plannedEndOn;
  const late = on < now;
  return { detail: t(late ? 'due.ending.late' : 'due.ending'), on, late };
}
