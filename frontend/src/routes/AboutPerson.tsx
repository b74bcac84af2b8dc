import { type ReactNode, Suspense } from 'react';
import {
  Followers,
  FollowForm,
  type Participant,
  ParticularsForm,
  Person,
  RevealForm,
  UnfollowForm,
} from '../features/participant';
import { t } from '../i18n/participant';
import { useMay } from '../session/session';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Skeleton } from '../ui/Skeleton';

interface Props {
  participant: Participant;
  etag: string;
  /** What is open, kept in the address. */
  doing: string | undefined;
  onChoose: (what: string | undefined) => void;
  onDone: (words: string) => void;
}

/** Who somebody is, how they are reached and who follows them, each with its form in its own place. */
export default function AboutPerson({ participant, etag, doing: opened, onChoose, onDone }: Props) {
  const may = useMay();
  const close = () => onChoose(undefined);
  const [doing, which] = opened?.split('.') ?? [];
  return (
    <>
      <Card
        title={t('participant.person.title')}
        aside={
          doing !== 'andra' &&
          may('changeParticipant') && (
            <Button look="quiet" icon="pencil" onClick={() => onChoose('andra')}>
              {t('participant.person.change')}
            </Button>
          )
        }
      >
        {doing === 'andra' ? (
          <Opened>
            <ParticularsForm
              participant={participant}
              etag={etag}
              onSaved={() => onDone(t('participant.saved'))}
              onClose={close}
            />
          </Opened>
        ) : (
          <Person participant={participant} />
        )}
        {doing === 'nummer' && (
          <Opened>
            <RevealForm participantId={participant.id} onClose={close} />
          </Opened>
        )}
        {doing !== 'nummer' &&
          doing !== 'andra' &&
          participant.identityNumber &&
          may('revealIdentityNumber') && (
            <div>
              <Button look="quiet" icon="shown" onClick={() => onChoose('nummer')}>
                {t('participant.person.reveal')}
              </Button>
            </div>
          )}
      </Card>
      <Card
        title={t('participant.followers.title')}
        aside={
          doing !== 'folj' &&
          may('assignSupervisor') && (
            <Button look="quiet" icon="plus" onClick={() => onChoose('folj')}>
              {t('participant.followers.add')}
            </Button>
          )
        }
      >
        {doing === 'folj' && (
          <Opened>
            <FollowForm
              participantId={participant.id}
              onDone={(name) => onDone(t('participant.followed', name))}
              onClose={close}
            />
          </Opened>
        )}
        {doing === 'sluta-folja' && which ? (
          <Opened>
            <UnfollowForm
              assignmentId={which}
              onDone={(name) => onDone(t('participant.unfollowed', name))}
              onClose={close}
            />
          </Opened>
        ) : (
          <Followers
            participantId={participant.id}
            {...(may('endAssignment') && {
              onEnd: (assignment) => onChoose(`sluta-folja.${assignment.id}`),
            })}
          />
        )}
      </Card>
    </>
  );
}

const Opened = ({ children }: { children: ReactNode }) => (
  <Suspense fallback={<Skeleton lines={3} />}>{children}</Suspense>
);
