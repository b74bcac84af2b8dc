import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { ActionPanel } from '../../actions';
import { day, number } from '../../i18n/format';
import { t } from '../../i18n/journey';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { useNotices } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { Status } from '../../ui/Status';
import { TextLink } from '../../ui/TextLink';
import type { PlacementForEnterprise } from './journey';
import { placementKindsQuery, useJourneyChanged } from './queries';
import { placementTone } from './standing';

const PlacementForm = lazy(() => import('./PlacementForm'));

const FORWARD = ['begin', 'resume', 'end', 'record-outcome', 'reopen'];

interface Props {
  placement: PlacementForEnterprise;
  etag: string;
  /** The action that is open, kept in the address. */
  chosen: string | undefined;
  onChoose: (code: string | undefined) => void;
}

/** The period somebody is here, where it stands, and what can be done with it. */
export function PlacementCard({ placement, etag, chosen, onChoose }: Props) {
  const kinds = useQuery(placementKindsQuery).data?.items;
  const changed = useJourneyChanged();
  const { tell } = useNotices();
  const away = placement.status.code === 'paused' && placement.pauses.find((pause) => !pause.returnedOn);
  const { outcome } = placement;
  return (
    <Card
      title={t('journey.placement.title')}
      aside={<Status tone={placementTone(placement)}>{placement.status.label}</Status>}
    >
      {away && (
        <>
          <p>{t('journey.placement.away', away.reason.label, day(away.expectedReturnOn))}</p>
          <Facts facts={[{ term: t('journey.placement.contact'), value: away.contactWhileAway }]} />
        </>
      )}
      {placement.reopeningAsked && <p>{t('journey.placement.reopening')}</p>}
      <Facts
        facts={[
          {
            term: t('journey.placement.kind'),
            value: kinds?.find(({ code }) => code === placement.kind)?.label.sv,
          },
          {
            term: t('journey.placement.period'),
            value: `${day(placement.startedOn ?? placement.plannedStartOn)} – ${day(placement.lastDay ?? placement.plannedEndOn)}`,
          },
          {
            term: t('journey.placement.hours'),
            value: t('journey.placement.hoursValue', number(placement.hoursPerWeek)),
          },
          { term: t('journey.placement.ending'), value: placement.ending?.label },
          { term: t('journey.placement.outcome'), value: outcome?.label },
          { term: t('journey.step.words'), value: outcome?.personWords },
          {
            term: t('journey.placement.referral'),
            value: placement.referralId && (
              <TextLink to="/anvisningar/$id" params={{ id: placement.referralId }}>
                {t('journey.placement.referralLink')}
              </TextLink>
            ),
          },
        ]}
      />
      <ActionPanel
        actions={placement.allowedActions}
        etag={etag}
        direct={[]}
        about={t('journey.placement.title')}
        forward={FORWARD}
        form={(action, show) => (
          <Suspense fallback={<Skeleton lines={2} />}>
            <PlacementForm placement={placement} action={action}>
              {show}
            </PlacementForm>
          </Suspense>
        )}
        chosen={chosen}
        onChoose={onChoose}
        onActed={async (action, done) => {
          if (done) onChoose(undefined);
          await changed();
          if (done) tell({ text: t('journey.placement.acted', action.label) });
        }}
      />
    </Card>
  );
}
