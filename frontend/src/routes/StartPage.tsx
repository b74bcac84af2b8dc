import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { DueNow, PlacementsWaiting } from '../features/journey';
import { Waiting } from '../features/referral';
import { today, weekday } from '../i18n/format';
import { t as referral } from '../i18n/referral';
import { t } from '../i18n/start';
import { currentMembership, useMay, useSession } from '../session/session';
import { ButtonLink } from '../ui/Button';
import { Stack } from '../ui/Card';
import { Filters, SearchField } from '../ui/Filters';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';

/** Each is fetched for those whose work it is. */
const StartCompetence = lazy(() => import('./StartCompetence'));
const StartMethod = lazy(() => import('./StartMethod'));

/** What waits for the one who has just come in, by what their roles may do. */
export function StartPage() {
  const session = useSession();
  const may = useMay();
  const refers = may('createReferral');
  const { organisation, roles } = currentMembership(session);
  const side = organisation.kind === 'social-enterprise' ? 'receiver' : 'sender';

  return (
    <>
      <PageHeader
        above={weekday(today())}
        title={t('start.greeting', new Date().getHours(), session.account.name.split(' ')[0] ?? '')}
        tab={t('start.tab')}
        actions={
          refers && (
            <ButtonLink to="/anvisningar/ny" look="primary" icon="plus">
              {referral('referral.list.new')}
            </ButtonLink>
          )
        }
      />
      {refers && <FindReferral />}
      <Stack>
        {roles.includes('supervisor') && (
          <Suspense fallback={<Skeleton lines={3} />}>
            <DueNow />
          </Suspense>
        )}
        {may('listReferrals') && (
          <Waiting turn={side} mine nobody={referral('referral.waiting.nobody.mine')} />
        )}
        {refers && (
          <Waiting turn="receiver" mine={false} nobody={referral('referral.waiting.nobody.theirs')} />
        )}
        {roles.includes('manager') && (
          <Suspense fallback={<Skeleton lines={3} />}>
            <PlacementsWaiting />
          </Suspense>
        )}
        {(may('decideUnitAttempt') || may('verifyUnitAttempt')) && (
          <Suspense fallback={<Skeleton lines={3} />}>
            <StartCompetence />
          </Suspense>
        )}
        {may('createOrganisation') && (
          <Suspense fallback={<Skeleton lines={6} />}>
            <StartMethod />
          </Suspense>
        )}
      </Stack>
    </>
  );
}

/** Who is asked about most is found without a press: type, and the list is there. */
function FindReferral() {
  const navigate = useNavigate();
  return (
    <Filters label={referral('referral.list.filters')}>
      <SearchField
        label={referral('referral.list.search')}
        value=""
        onSearch={(sok) => sok && navigate({ to: '/anvisningar', search: { sok } })}
      />
    </Filters>
  );
}
