import { useQuery } from '@tanstack/react-query';
import { t } from '../../i18n/validationBeside';
import { Failure } from '../../shell/Failure';
import { Card } from '../../ui/Card';
import { Skeleton } from '../../ui/Skeleton';
import { AttemptFacts } from './AttemptFacts';
import { AttemptHistory } from './AttemptHistory';
import type { Attempt } from './attempt';
import { Judgements } from './Judgements';
import { attemptChangesQuery } from './queries';
import { SelfWords } from './SelfWords';

/** What belongs beside a validation: who and why, what the person says, what was judged, what has happened. */
export default function Beside({ attempt }: { attempt: Attempt }) {
  const changes = useQuery(attemptChangesQuery(attempt.id));
  return (
    <>
      <AttemptFacts attempt={attempt} />
      <SelfWords attempt={attempt} />
      <Judgements attempt={attempt} />
      <Card title={t('validation.page.history')}>
        {changes.isPending && <Skeleton lines={3} />}
        {changes.error && <Failure error={changes.error} again={() => changes.refetch()} />}
        {changes.data && <AttemptHistory changes={changes.data.items} />}
      </Card>
    </>
  );
}
