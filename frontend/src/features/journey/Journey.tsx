import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { t } from '../../i18n/journey';
import { Failure } from '../../shell/Failure';
import { Card, Stack, TwoColumns } from '../../ui/Card';
import { Skeleton } from '../../ui/Skeleton';
import { Trail } from '../../ui/Timeline';
import { anchorOf, latestRounds, trailStage, visitsOf } from './journey';
import { Now } from './Now';
import { PlacementCard } from './PlacementCard';
import { journeyQuery } from './queries';
import { StageCard } from './StageCard';
import { useAnchor } from './useAnchor';

const Progress = lazy(() => import('./Progress'));

interface Props {
  participantId: string;
  placementId: string;
  chosen: string | undefined;
  onChoose: (code: string | undefined) => void;
  /** Who the person is: belongs beside the stages. */
  beside: ReactNode;
}

/** What to do now on top, then the whole way: the stones, and every stage with its steps. */
export default function Journey({ participantId, placementId, chosen, onChoose, beside }: Props) {
  const journey = useQuery(journeyQuery(placementId));
  useAnchor(journey.data !== undefined);
  // What has been read stays, with whatever is being written in it, when it cannot be read again.
  if (!journey.data) {
    return journey.error ? (
      <Failure error={journey.error} again={() => journey.refetch()} />
    ) : (
      <Skeleton lines={6} />
    );
  }

  const { placement, placementEtag } = journey.data;
  const all = visitsOf(journey.data);
  const latest = latestRounds(all);
  return (
    <Stack>
      <TwoColumns
        label={t('journey.placement.title')}
        main={<Now visits={all} participantId={participantId} />}
        side={
          <PlacementCard placement={placement} etag={placementEtag} chosen={chosen} onChoose={onChoose} />
        }
      />
      <Card title={t('journey.trail.title')}>
        <Trail
          label={t('journey.trail.label')}
          stages={latest.map(trailStage)}
          href={(anchor) => `#${anchor}`}
        />
      </Card>
      <TwoColumns
        label={t('journey.beside')}
        main={
          <>
            {latest.map((visit) => (
              <StageCard
                key={anchorOf(visit)}
                visit={visit}
                earlier={all.filter(
                  (other) => other.stageCode === visit.stageCode && other.round < visit.round,
                )}
              />
            ))}
            <Suspense fallback={<Skeleton lines={2} />}>
              <Progress journeyId={placementId} />
            </Suspense>
          </>
        }
        side={beside}
      />
    </Stack>
  );
}
