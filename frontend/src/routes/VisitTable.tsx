import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { journeyQuery, type StageVisit, stageVisitQuery, useJourneyChanged } from '../features/journey';
import { Failure } from '../shell/Failure';
import { Skeleton } from '../ui/Skeleton';
import { ParticipantTable } from './ParticipantTable';

interface Props {
  stageVisitId: string;
  title: (visit: StageVisit) => string;
  done: string | undefined;
  children: (visit: StageVisit, etag: string, again: () => void) => ReactNode;
}

/** The participant's own screen about one stage. */
export function VisitTable({ stageVisitId, title, done, children }: Props) {
  const navigate = useNavigate();
  const changed = useJourneyChanged();
  const visit = useQuery(stageVisitQuery(stageVisitId));
  const journey = useQuery({
    ...journeyQuery(visit.data?.value.journeyId ?? ''),
    enabled: visit.data !== undefined,
  });
  const failed = [visit, journey].find((each) => each.error && !each.data);
  if (failed) return <Failure error={failed.error} again={() => failed.refetch()} whole />;
  if (!visit.data || !journey.data) return <Skeleton />;
  const { participantId } = journey.data.placement;
  const { value, etag } = visit.data;
  return (
    <ParticipantTable
      participantId={participantId}
      title={title(value)}
      done={done}
      onLeave={async () => {
        await changed();
        await navigate({ to: '/deltagare/$id', params: { id: participantId } });
      }}
    >
      {children(value, etag, () => void visit.refetch())}
    </ParticipantTable>
  );
}
