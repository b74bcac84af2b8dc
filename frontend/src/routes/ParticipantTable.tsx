import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { participantQuery } from '../features/participant';
import { AtTheTable, ChoosePin, pinQuery } from '../features/signing';
import { t } from '../i18n/signingTable';
import { useSession } from '../session/session';
import { Failure } from '../shell/Failure';
import { Skeleton } from '../ui/Skeleton';

interface Props {
  participantId: string;
  title: string;
  done: string | undefined;
  onLeave: () => void;
  children: ReactNode;
}

/** Whoever has no code yet, or a locked one, chooses one first; then comes what the table was laid for. */
export function ParticipantTable({ participantId, title, done, onLeave, children }: Props) {
  const { account } = useSession();
  const participant = useQuery(participantQuery(participantId));
  const pin = useQuery({ ...pinQuery(participantId), staleTime: 0 });
  const failed = [participant, pin].find((each) => each.error && !each.data);
  if (failed) return <Failure error={failed.error} again={() => failed.refetch()} whole />;
  if (!participant.data || !pin.data) return <Skeleton />;
  const first = pin.data.value.standing !== 'chosen' && !done;
  return (
    <AtTheTable
      givenName={participant.data.value.givenName}
      witness={account.name}
      title={first ? t('signing.pin.choose.title') : title}
      witnessed
      done={done}
      onLeave={onLeave}
    >
      {first ? (
        <ChoosePin participantId={participantId} etag={pin.data.etag} onChosen={() => void pin.refetch()} />
      ) : (
        children
      )}
    </AtTheTable>
  );
}
