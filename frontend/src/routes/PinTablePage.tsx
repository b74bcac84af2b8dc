import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { participantQuery } from '../features/participant';
import { AtTheTable, ChoosePin, pinQuery } from '../features/signing';
import { t } from '../i18n/signingTable';
import { useSession } from '../session/session';
import { Failure } from '../shell/Failure';
import { Skeleton } from '../ui/Skeleton';

const route = getRouteApi('/bordet/vid-bordet/kod/$id');

/** The participant chooses the code they sign with. */
export function PinTablePage() {
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const { account } = useSession();
  const participant = useQuery(participantQuery(id));
  const pin = useQuery(pinQuery(id));
  const [chosen, setChosen] = useState(false);
  const failed = [participant, pin].find((each) => each.error && !each.data);

  if (failed) return <Failure error={failed.error} again={() => failed.refetch()} whole />;
  if (!participant.data || !pin.data) return <Skeleton />;
  return (
    <AtTheTable
      givenName={participant.data.value.givenName}
      witness={account.name}
      title={t('signing.pin.choose.title')}
      witnessed
      done={chosen ? t('signing.pin.choose.done') : undefined}
      onLeave={() => navigate({ to: '/deltagare/$id', params: { id } })}
    >
      <ChoosePin participantId={id} etag={pin.data.etag} onChosen={() => setChosen(true)} />
    </AtTheTable>
  );
}
