import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import {
  Followers,
  FollowForm,
  nameOf,
  ParticularsForm,
  Person,
  participantQuery,
  RevealForm,
  UnfollowForm,
} from '../features/participant';
import { PinCard } from '../features/signing';
import { t } from '../i18n/participant';
import { useMay } from '../session/session';
import { Failure } from '../shell/Failure';
import { Button, ButtonAnchor } from '../ui/Button';
import { Card, Stack } from '../ui/Card';
import { useNotices } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { TextLink } from '../ui/TextLink';

const route = getRouteApi('/app/deltagare/$id');

const PersonCompetence = lazy(() => import('./PersonCompetence'));

export function ParticipantPage() {
  const { id } = route.useParams();
  const { gor } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay();
  const { tell } = useNotices();
  const participant = useQuery(participantQuery(id));

  if (participant.isPending) return <Skeleton />;
  if (participant.error)
    return <Failure error={participant.error} again={() => participant.refetch()} whole />;

  const { value, etag } = participant.data;
  const choose = (what: string | undefined) => navigate({ search: what ? { gor: what } : {} });
  const close = () => choose(undefined);
  const [doing, which] = gor?.split('.') ?? [];
  const done = (words: string) => {
    void close();
    tell({ text: words });
  };

  return (
    <>
      <PageHeader
        above={<TextLink to="/deltagare">{t('participant.list.title')}</TextLink>}
        title={nameOf(value)}
        tab={t('participant.page.tab')}
        actions={
          <>
            {value.phone && (
              <ButtonAnchor href={`tel:${value.phone}`} icon="phone">
                {t('participant.page.call')}
              </ButtonAnchor>
            )}
            {value.email && (
              <ButtonAnchor href={`mailto:${value.email}`} icon="mail">
                {t('participant.page.write')}
              </ButtonAnchor>
            )}
          </>
        }
      />
      <Stack>
        <Card
          title={t('participant.person.title')}
          aside={
            !doing &&
            may('changeParticipant') && (
              <Button look="quiet" icon="pencil" onClick={() => choose('andra')}>
                {t('participant.person.change')}
              </Button>
            )
          }
        >
          {doing === 'andra' ? (
            <Opened>
              <ParticularsForm
                participant={value}
                etag={etag}
                onSaved={() => done(t('participant.saved'))}
                onClose={close}
              />
            </Opened>
          ) : (
            <Person participant={value} />
          )}
          {doing === 'nummer' && (
            <Opened>
              <RevealForm participantId={id} onClose={close} />
            </Opened>
          )}
          {!doing && value.identityNumber && may('revealIdentityNumber') && (
            <div>
              <Button look="quiet" icon="shown" onClick={() => choose('nummer')}>
                {t('participant.person.reveal')}
              </Button>
            </div>
          )}
        </Card>
        <Card
          title={t('participant.followers.title')}
          aside={
            !doing &&
            may('assignSupervisor') && (
              <Button look="quiet" icon="plus" onClick={() => choose('folj')}>
                {t('participant.followers.add')}
              </Button>
            )
          }
        >
          {doing === 'folj' && (
            <Opened>
              <FollowForm
                participantId={id}
                onDone={(name) => done(t('participant.followed', name))}
                onClose={close}
              />
            </Opened>
          )}
          {doing === 'sluta-folja' && which ? (
            <Opened>
              <UnfollowForm
                assignmentId={which}
                onDone={(name) => done(t('participant.unfollowed', name))}
                onClose={close}
              />
            </Opened>
          ) : (
            <Followers
              participantId={id}
              {...(may('endAssignment') && {
                onEnd: (assignment) => choose(`sluta-folja.${assignment.id}`),
              })}
            />
          )}
        </Card>
        {may('choosePin') && <PinCard participantId={id} />}
        <Opened>
          <PersonCompetence participantId={id} />
        </Opened>
      </Stack>
    </>
  );
}

const Opened = ({ children }: { children: ReactNode }) => (
  <Suspense fallback={<Skeleton lines={3} />}>{children}</Suspense>
);
