import { useQuery } from '@tanstack/react-query';
import { fromToday } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/validationList';
import { Failure } from '../../shell/Failure';
import { Card } from '../../ui/Card';
import { Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { Count } from '../../ui/Status';
import { TextLink } from '../../ui/TextLink';
import type { AttemptRow } from './attempt';
import { type ListState, waitingAttemptsQuery } from './queries';

interface Props {
  title: string;
  /** Said when none waits; without it nothing is shown then. */
  nobody?: string;
  status: readonly AttemptRow['status']['code'][];
  mine?: boolean;
  /** Where the rest of them are found. */
  rest: ListState;
}

/** The validations where one's own step is next: a few, and the way to the rest. */
function WaitingAttempts({ title, nobody, status, mine = false, rest }: Props) {
  const waiting = useQuery(waitingAttemptsQuery(status, mine));
  const rows = waiting.data?.items ?? [];
  if (waiting.data && rows.length === 0 && !nobody) return null;
  return (
    <Card
      title={
        <>
          {title}{' '}
          {rows.length > 0 && <Count>{waiting.data?._links.next ? `${rows.length}+` : rows.length}</Count>}
        </>
      }
      warm={rows.length > 0}
      aside={
        rows.length > 0 && (
          <TextLink to="/valideringar" search={{ del: rest, ...(mine && { bara: 'mina' as const }) }}>
            {t('validation.waiting.all')}
          </TextLink>
        )
      }
    >
      {waiting.isPending && <Skeleton lines={2} />}
      {waiting.error && <Failure error={waiting.error} again={() => waiting.refetch()} />}
      {waiting.data && rows.length === 0 && <p>{nobody}</p>}
      {rows.length > 0 && (
        <Rows
          label={title}
          rows={rows.map((row) => ({
            key: row.id,
            title: (
              <TextLink to="/valideringar/$id" params={{ id: row.id }} spread>
                {row.participant.name}
              </TextLink>
            ),
            detail: inWords(row.unit.title),
            when: fromToday(row.changedAt),
          }))}
        />
      )}
    </Card>
  );
}

/** What an assessor has been handed. Those who assess nothing just now are not told so every morning. */
export const ToAssess = () => (
  <WaitingAttempts
    title={t('validation.waiting.assess')}
    status={['submitted', 'in-assessment']}
    mine
    rest="bedoms"
  />
);

/** What a quality assurer has to look at, and what only waits to be awarded. */
export const ToAssure = () => (
  <>
    <WaitingAttempts
      title={t('validation.waiting.verify')}
      nobody={t('validation.waiting.verify.nobody')}
      status={['met']}
      rest="sakras"
    />
    <WaitingAttempts title={t('validation.waiting.award')} status={['confirmed']} rest="sakras" />
  </>
);
