import { useQuery } from '@tanstack/react-query';
import { nearDay } from '../../i18n/format';
import { t } from '../../i18n/signing';
import { Failure } from '../../shell/Failure';
import { ButtonLink } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Skeleton } from '../../ui/Skeleton';
import { pinQuery } from './queries';

/** Whether the participant has a code to sign with, and the way to choosing one. */
export function PinCard({ participantId }: { participantId: string }) {
  const pin = useQuery(pinQuery(participantId));
  const { standing, chosenAt, witness } = pin.data?.value ?? {};
  return (
    <Card title={t('signing.pin.card.title')} warm={standing === 'locked'}>
      {pin.isPending && <Skeleton lines={1} />}
      {pin.error && <Failure error={pin.error} again={() => pin.refetch()} />}
      {standing && (
        <>
          <p>
            {standing === 'chosen' && chosenAt
              ? witness
                ? t('signing.pin.card.with', nearDay(chosenAt), witness)
                : t('signing.pin.card.chosen', nearDay(chosenAt))
              : t(standing === 'locked' ? 'signing.pin.card.locked' : 'signing.pin.card.none')}
          </p>
          <div>
            <ButtonLink
              to="/vid-bordet/kod/$id"
              params={{ id: participantId }}
              look={standing === 'chosen' ? 'quiet' : 'secondary'}
              icon="hand"
            >
              {t(standing === 'chosen' ? 'signing.pin.card.chooseAgain' : 'signing.pin.card.choose')}
            </ButtonLink>
          </div>
        </>
      )}
    </Card>
  );
}
