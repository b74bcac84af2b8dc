import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { ActionPanel } from '../actions';
import {
  fieldLabel,
  History,
  nameOf,
  Order,
  Person,
  placementKindsQuery,
  ReferralActionForm,
  referralQuery,
  statusChangesQuery,
  toneOf,
  WhoseTurn,
} from '../features/referral';
import { t } from '../i18n/referral';
import { Failure } from '../shell/Failure';
import { ButtonLink } from '../ui/Button';
import { Card, TwoColumns } from '../ui/Card';
import { useNotices } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { Status } from '../ui/Status';
import { TextLink } from '../ui/TextLink';

const route = getRouteApi('/app/anvisningar/$id');

/** What leads on, in the order it is offered; everything else is a press further away. */
const FORWARD = [
  'send',
  'accept',
  'confirm',
  'start',
  'answer-info',
  'acknowledge',
  'invite',
  'confirm-again',
  'reroute',
  'reopen',
];

/** Nothing has to be told with these. */
const DIRECT = ['send', 'acknowledge'];

export function ReferralPage() {
  const { id } = route.useParams();
  const { gor } = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const { tell } = useNotices();
  const referral = useQuery(referralQuery(id));
  const changes = useQuery(statusChangesQuery(id));
  const kinds = useQuery(placementKindsQuery);

  // What has been read stays, with whatever is being written in it, when it cannot be read again.
  if (!referral.data) {
    return referral.error ? (
      <Failure error={referral.error} again={() => referral.refetch()} whole />
    ) : (
      <Skeleton />
    );
  }

  const { value, etag } = referral.data;
  const { order, status, waiting } = value;
  const isDraft = status.code === 'draft';
  const choose = (code: string | undefined) => navigate({ search: code ? { gor: code } : {} });

  return (
    <>
      <PageHeader
        above={<TextLink to="/anvisningar">{t('referral.list.title')}</TextLink>}
        title={nameOf(value.person)}
        tab={t('referral.page.tab')}
        lead={<Status tone={toneOf(status, waiting)}>{status.label}</Status>}
        actions={
          isDraft && (
            <ButtonLink to="/anvisningar/ny" search={{ utkast: id }} icon="pencil">
              {t('referral.page.change')}
            </ButtonLink>
          )
        }
      />
      <TwoColumns
        main={
          <>
            <Card warm={waiting?.yours === true}>
              {isDraft ? <p>{t('referral.page.draft')}</p> : <WhoseTurn referral={value} />}
              <ActionPanel
                actions={value.allowedActions}
                etag={etag}
                direct={DIRECT}
                form={(action, show) => (
                  <ReferralActionForm referral={value} action={action}>
                    {show}
                  </ReferralActionForm>
                )}
                labelOf={fieldLabel}
                forward={FORWARD}
                chosen={gor}
                onChoose={choose}
                onActed={async (action, done) => {
                  const gone = done && action.method === 'DELETE';
                  if (gone) {
                    await navigate({ to: '/anvisningar' });
                    queries.removeQueries({ queryKey: referralQuery(id).queryKey });
                  } else if (done && gor) {
                    await choose(undefined);
                  }
                  await queries.invalidateQueries({ queryKey: ['referrals'] });
                  if (done) tell({ text: t('referral.acted', action.label) });
                }}
              />
            </Card>
            {(order.purpose || order.needs) && (
              <Card title={t('referral.order.purpose')}>
                {order.purpose && <p>{order.purpose}</p>}
                {order.needs && (
                  <>
                    <h3>{t('referral.order.needs')}</h3>
                    <p>{order.needs}</p>
                  </>
                )}
              </Card>
            )}
            {!isDraft && (
              <Card title={t('referral.history.title')}>
                {changes.isPending && <Skeleton lines={3} />}
                {changes.error && <Failure error={changes.error} again={() => changes.refetch()} />}
                {changes.data && (
                  <Suspense fallback={<Skeleton lines={3} />}>
                    <History referral={value} changes={changes.data.items} />
                  </Suspense>
                )}
              </Card>
            )}
          </>
        }
        side={
          <>
            <Card title={t('referral.person.title')}>
              <Person referral={value} />
            </Card>
            <Card title={t('referral.order.title')}>
              <Order
                referral={value}
                kindLabel={kinds.data?.items.find((kind) => kind.code === order.placementKind)?.label.sv}
              />
              {'reroutedFrom' in value && value.reroutedFrom && (
                <p>
                  {t('referral.page.rerouted')}{' '}
                  <TextLink to="/anvisningar/$id" params={{ id: value.reroutedFrom }}>
                    {t('referral.page.reroutedLink')}
                  </TextLink>
                </p>
              )}
            </Card>
          </>
        }
      />
    </>
  );
}
