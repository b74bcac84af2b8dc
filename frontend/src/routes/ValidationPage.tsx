import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { ActionPanel } from '../actions';
import { unitQuery } from '../features/catalogue';
import {
  type Attempt,
  AttemptActionForm,
  attemptQuery,
  Beside,
  Criteria,
  may,
  nextInWords,
  Progress,
  toneOf,
} from '../features/validation';
import { inWords } from '../i18n/language';
import { t } from '../i18n/validation';
import { Failure } from '../shell/Failure';
import { ButtonLink } from '../ui/Button';
import { Card, TwoColumns } from '../ui/Card';
import { useNotices } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { Status } from '../ui/Status';
import { TextLink } from '../ui/TextLink';

const route = getRouteApi('/app/valideringar/$id');

/** Done on pages of their own, where there is room, or at the criterion they are about. */
const ELSEWHERE = [
  'self-assess',
  'add-evidence',
  'add-own-evidence',
  'refer-back',
  'decide-met',
  'decide-not-yet',
  'confirm',
  'send-back',
];
const FORWARD = ['start-assessment', 'countersign', 'award'];
const DIRECT = ['countersign', 'award'];

/** What one may also do, without it being one's turn. */
const ASIDE = ['withdraw', 'add-own-evidence', 'appeal'];

/** One's own step is next. */
const isYours = (attempt: Attempt) => attempt.allowedActions.some(({ code }) => !ASIDE.includes(code));

export function ValidationPage() {
  const { id } = route.useParams();
  const attempt = useQuery(attemptQuery(id));
  const unit = useQuery({
    ...unitQuery(attempt.data?.value.unit.id ?? ''),
    enabled: attempt.data !== undefined,
  });

  if (!attempt.data)
    return attempt.error ? (
      <Failure error={attempt.error} again={() => attempt.refetch()} whole />
    ) : (
      <Skeleton />
    );

  const { value, etag } = attempt.data;
  return (
    <>
      <PageHeader
        above={<TextLink to="/valideringar">{t('validation.page.back')}</TextLink>}
        title={inWords(value.unit.title)}
        tab={t('validation.page.tab')}
        lead={
          <>
            {value.participant.name}{' '}
            <Status tone={toneOf(value.status.code, isYours(value))}>{value.status.label}</Status>
          </>
        }
      />
      <TwoColumns
        main={
          <>
            <NextStep attempt={value} etag={etag} />
            <Suspense fallback={<Skeleton lines={8} />}>
              <Criteria attempt={value} etag={etag} unit={unit.data} />
            </Suspense>
          </>
        }
        side={
          <Suspense fallback={<Skeleton lines={3} />}>
            <Beside attempt={value} />
          </Suspense>
        }
      />
    </>
  );
}

/** Whose step is next, in words, and the way to do it. */
function NextStep({ attempt, etag }: { attempt: Attempt; etag: string }) {
  const { id, allowedActions } = attempt;
  const { gor } = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const { tell } = useNotices();
  const choose = (code: string | undefined) => navigate({ search: code ? { gor: code } : {} });

  return (
    <Card title={t('validation.page.next')} warm={isYours(attempt)}>
      <p>{nextInWords(attempt)}</p>
      <Progress attempt={attempt} />
      {may(attempt, 'self-assess') && (
        <ButtonLink to="/valideringar/$id/sjalvskattning" params={{ id }} look="primary" iconAfter="forward">
          {t('validation.page.selfAssess')}
        </ButtonLink>
      )}
      {may(attempt, 'decide-met') && (
        <ButtonLink to="/valideringar/$id/bedom" params={{ id }} look="primary" iconAfter="forward">
          {t('validation.page.assess')}
        </ButtonLink>
      )}
      {may(attempt, 'confirm') && (
        <ButtonLink to="/valideringar/$id/kvalitetssakra" params={{ id }} look="primary" iconAfter="forward">
          {t('validation.page.verify')}
        </ButtonLink>
      )}
      {attempt.status.code === 'awarded' && (
        <p>
          <TextLink to="/intyg-hos-oss" search={{ person: attempt.participant.id }}>
            {t('validation.page.certificate')}
          </TextLink>
        </p>
      )}
      <ActionPanel
        actions={allowedActions.filter(({ code }) => !ELSEWHERE.includes(code))}
        etag={etag}
        direct={DIRECT}
        form={(action, show) => (
          <AttemptActionForm action={action} unitVersionId={attempt.unit.id}>
            {show}
          </AttemptActionForm>
        )}
        forward={attempt.readyToSubmit ? ['submit', ...FORWARD] : FORWARD}
        chosen={gor}
        onChoose={choose}
        onActed={async (action, done) => {
          if (done && gor) await choose(undefined);
          await queries.invalidateQueries({ queryKey: ['unit-attempts'] });
          await queries.invalidateQueries({ queryKey: ['certificates'] });
          if (done) tell({ text: t('validation.page.acted', action.label) });
        }}
      />
    </Card>
  );
}
