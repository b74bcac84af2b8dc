import { useQuery } from '@tanstack/react-query';
import { nearDay, today } from '../../i18n/format';
import { t } from '../../i18n/participant';
import { Failure } from '../../shell/Failure';
import { Button } from '../../ui/Button';
import { type Row, Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { type Assignment, isInForce } from './participant';
import { assignmentsQuery } from './queries';

interface Props {
  participantId: string;
  /** Set for those who may end an assignment. */
  onEnd?: (assignment: Assignment) => void;
}

/** Who follows the person now, and who has. */
export function Followers({ participantId, onEnd }: Props) {
  const assignments = useQuery(assignmentsQuery(participantId));
  if (assignments.isPending) return <Skeleton lines={1} />;
  if (assignments.error) return <Failure error={assignments.error} again={() => assignments.refetch()} />;

  const now = today();
  const all = assignments.data.items;
  const current = all.filter((each) => isInForce(each, now));
  const earlier = all.filter((each) => !isInForce(each, now));
  return (
    <>
      {current.length === 0 && <p>{t('participant.followers.nobody')}</p>}
      {current.length > 0 && (
        <Rows
          label={t('participant.followers.title')}
          rows={current.map((each) => rowOf(each, now, onEnd))}
        />
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('participant.followers.earlier')}</summary>
          <Rows label={t('participant.followers.earlier')} rows={earlier.map((each) => rowOf(each, now))} />
        </details>
      )}
    </>
  );
}

function rowOf(each: Assignment, now: string, onEnd?: Props['onEnd']): Row {
  const from = t(
    each.fromOn > now ? 'participant.followers.from' : 'participant.followers.since',
    nearDay(each.fromOn),
  );
  return {
    key: each.id,
    title: each.name,
    detail: each.toOn ? `${from}, ${t('participant.followers.until', nearDay(each.toOn))}` : from,
    ...(onEnd &&
      each.toOn === undefined && {
        action: (
          <Button
            look="quiet"
            onClick={() => onEnd(each)}
            aria-label={t('participant.followers.endOf', each.name)}
          >
            {t('participant.followers.end')}
          </Button>
        ),
      }),
  };
}
