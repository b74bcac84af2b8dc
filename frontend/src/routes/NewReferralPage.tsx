import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { DraftForm, type ReferralForSender, referralQuery } from '../features/referral';
import { t } from '../i18n/referralWriting';
import { currentMembership, useSession } from '../session/session';
import { Failure } from '../shell/Failure';
import { Card, TwoColumns } from '../ui/Card';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { TextLink } from '../ui/TextLink';
import { Timeline } from '../ui/Timeline';

const route = getRouteApi('/app/anvisningar/ny');

export function NewReferralPage() {
  const { utkast } = route.useSearch();
  const navigate = route.useNavigate();
  const kind = currentMembership(useSession()).organisation.kind;
  // The draft the page was opened with; one that is made while writing is already what the form shows.
  const [opened] = useState(utkast);
  const draft = useQuery({ ...referralQuery(opened ?? ''), enabled: opened !== undefined, staleTime: 0 });
  const ready = !opened || (draft.isFetchedAfterMount && draft.data);

  return (
    <>
      <PageHeader
        above={<TextLink to="/anvisningar">{t('referral.form.back')}</TextLink>}
        title={t(opened ? 'referral.form.editTitle' : 'referral.form.title')}
        lead={t('referral.form.lead')}
      />
      {draft.error && <Failure error={draft.error} again={() => draft.refetch()} />}
      {!ready && !draft.error && <Skeleton lines={6} />}
      {ready && (
        <TwoColumns
          side={<WhatHappens />}
          main={
            <Suspense fallback={<Skeleton lines={6} />}>
              <DraftForm
                {...(draft.data && {
                  draft: { value: draft.data.value as ReferralForSender, etag: draft.data.etag },
                })}
                commissionerKind={kind}
                onFirstSaved={(id) => navigate({ search: { utkast: id }, replace: true, resetScroll: false })}
                onDone={(id) => navigate({ to: '/anvisningar/$id', params: { id } })}
              />
            </Suspense>
          }
        />
      )}
    </>
  );
}

/** The way ahead, so that nobody wonders what a press will start. */
function WhatHappens() {
  return (
    <Card title={t('referral.form.ahead')}>
      <Timeline
        label={t('referral.form.ahead')}
        entries={[
          { key: 'review', title: t('referral.form.ahead.review'), icon: 'pencil' },
          { key: 'answer', title: t('referral.form.ahead.answer'), icon: 'mail', expected: true },
          { key: 'meet', title: t('referral.form.ahead.meet'), icon: 'people', expected: true },
          { key: 'confirm', title: t('referral.form.ahead.confirm'), icon: 'check', expected: true },
        ]}
      />
    </Card>
  );
}
