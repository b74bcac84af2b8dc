import { useQuery } from '@tanstack/react-query';
import { fromToday } from '../../i18n/format';
import { t } from '../../i18n/referral';
import { Failure } from '../../shell/Failure';
import { Card } from '../../ui/Card';
import { type Row, Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { Count } from '../../ui/Status';
import { TextLink } from '../../ui/TextLink';
import { type Side, waitingQuery } from './queries';
import { nameOf, type ReferralRow } from './referral';

interface Props {
  /** Whose turn it is. */
  turn: Side;
  mine: boolean;
  /** What is said when nobody waits. */
  nobody: string;
}

/** The referrals where one side has to act, those that have waited longest first: a few, and the way to the rest. */
export function Waiting({ turn, mine, nobody }: Props) {
  const waiting = useQuery(waitingQuery(turn));
  const rows = waiting.data?.items ?? [];
  const title = t(mine ? 'referral.waiting.mine' : 'referral.waiting.theirs');
  return (
    <Card
      title={
        <>
          {title}{' '}
          {mine && rows.length > 0 && (
            <Count>{waiting.data?._links.next ? `${rows.length}+` : rows.length}</Count>
          )}
        </>
      }
      warm={mine && rows.length > 0}
      aside={
        rows.length > 0 && (
          <TextLink to="/anvisningar" search={mine ? { tur: 'min' } : {}}>
            {t('referral.waiting.all')}
          </TextLink>
        )
      }
    >
      {waiting.isPending && <Skeleton lines={2} />}
      {waiting.error && <Failure error={waiting.error} again={() => waiting.refetch()} />}
      {waiting.data && rows.length === 0 && <p>{nobody}</p>}
      {rows.length > 0 && <Rows label={title} rows={rows.map((row) => rowOf(row, mine))} />}
    </Card>
  );
}

function rowOf(row: ReferralRow, mine: boolean): Row {
  const expected = row.waiting?.expected;
  return {
    key: row.id,
    title: (
      <TextLink to="/anvisningar/$id" params={{ id: row.id }} spread>
        {nameOf(row)}
      </TextLink>
    ),
    detail: [expected?.label ?? row.status.label, mine ? row.sender.unitName : row.receiver?.unitName]
      .filter(Boolean)
      .join(' · '),
    ...(expected && { when: fromToday(expected.by), late: expected.overdue }),
  };
}
