import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Journey, PlanPlacement, placementsOfQuery, placementTone } from '../features/journey';
import { nameOf, participantQuery } from '../features/participant';
import { PinCard } from '../features/signing';
import { day } from '../i18n/format';
import { t } from '../i18n/participant';
import { useMay } from '../session/session';
import { Failure } from '../shell/Failure';
import { Button, ButtonAnchor } from '../ui/Button';
import { Card, TwoColumns } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';
import { useNotices } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Rows } from '../ui/Rows';
import { Skeleton } from '../ui/Skeleton';
import { Status } from '../ui/Status';
import { TextLink } from '../ui/TextLink';

const route = getRouteApi('/app/deltagare/$id');

const AboutPerson = lazy(() => import('./AboutPerson'));
const PersonCompetence = lazy(() => import('./PersonCompetence'));

export function ParticipantPage() {
  const { id } = route.useParams();
  const { gor, placering } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay();
  const { tell } = useNotices();
  const participant = useQuery(participantQuery(id));
  const placements = useQuery(placementsOfQuery(id));

  if (!participant.data) {
    return participant.error ? (
      <Failure error={participant.error} again={() => participant.refetch()} whole />
    ) : (
      <Skeleton />
    );
  }

  const { value, etag } = participant.data;
  const all = placements.data?.items ?? [];
  const shown = all.find((each) => each.id === placering) ?? all[0];
  const others = all.filter((each) => each !== shown);
  const choose = (what: string | undefined) =>
    navigate({
      search: { ...(placering && { placering }), ...(what && { gor: what }) },
      resetScroll: false,
    });
  const done = (words: string) => {
    void choose(undefined);
    tell({ text: words });
  };

  const beside = (
    <>
      <Suspense fallback={<Skeleton lines={6} />}>
        <AboutPerson participant={value} etag={etag} doing={gor} onChoose={choose} onDone={done} />
      </Suspense>
      {may('choosePin') && <PinCard participantId={id} />}
      <Suspense fallback={<Skeleton lines={3} />}>
        <PersonCompetence participantId={id} />
      </Suspense>
      {others.length > 0 && (
        <Card title={t('participant.placement.earlier')}>
          <Rows
            label={t('participant.placement.earlier')}
            rows={others.map((each) => ({
              key: each.id,
              title: (
                <TextLink to="/deltagare/$id" params={{ id }} search={{ placering: each.id }} spread>
                  {each.status.label}
                </TextLink>
              ),
              detail: `${day(each.startedOn ?? each.plannedStartOn)} – ${day(each.lastDay ?? each.plannedEndOn)}`,
            }))}
          />
        </Card>
      )}
    </>
  );

  return (
    <>
      <PageHeader
        above={<TextLink to="/deltagare">{t('participant.list.title')}</TextLink>}
        title={nameOf(value)}
        tab={t('participant.page.tab')}
        lead={shown && <Status tone={placementTone(shown)}>{shown.status.label}</Status>}
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
      {shown ? (
        <Suspense fallback={<Skeleton lines={6} />}>
          <Journey
            key={shown.id}
            participantId={id}
            placementId={shown.id}
            chosen={gor}
            onChoose={choose}
            beside={beside}
          />
        </Suspense>
      ) : (
        <TwoColumns
          main={
            <>
              {placements.isPending && <Skeleton lines={6} />}
              {placements.error && <Failure error={placements.error} again={() => placements.refetch()} />}
              {placements.data && gor === 'planera' && (
                <Card title={t('participant.placement.none.plan')}>
                  <Suspense fallback={<Skeleton lines={4} />}>
                    <PlanPlacement
                      participantId={id}
                      unitId={value.unitId}
                      onDone={() => choose(undefined)}
                      onClose={() => choose(undefined)}
                    />
                  </Suspense>
                </Card>
              )}
              {placements.data && gor !== 'planera' && (
                <EmptyState
                  title={t('participant.placement.none.title')}
                  action={
                    may('planPlacement') && (
                      <Button icon="plus" onClick={() => choose('planera')}>
                        {t('participant.placement.none.plan')}
                      </Button>
                    )
                  }
                >
                  {t('participant.placement.none.text')}
                </EmptyState>
              )}
            </>
          }
          side={beside}
        />
      )}
    </>
  );
}
