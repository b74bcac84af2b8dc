import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { FollowUpForm, journeyQuery, Progress, stageVisitQuery } from '../features/journey';
import { t } from '../i18n/followup';
import { Failure } from '../shell/Failure';
import { Card, Stack } from '../ui/Card';
import { useNotices } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { TextLink } from '../ui/TextLink';

const route = getRouteApi('/app/uppfoljningar/$id');

/** A round of the journey is looked back at, together; or the scale alone, at its start and its end. */
export function FollowUpPage() {
  const { id } = route.useParams();
  const { skala } = route.useSearch();
  const navigate = route.useNavigate();
  const { tell } = useNotices();
  const visit = useQuery(stageVisitQuery(id));
  const journeyId = visit.data?.value.journeyId ?? '';
  const journey = useQuery({ ...journeyQuery(journeyId), enabled: journeyId !== '' });
  if (!visit.data || !journey.data) {
    const failed = [visit, journey].find((each) => each.error);
    return failed ? <Failure error={failed.error} again={() => failed.refetch()} whole /> : <Skeleton />;
  }
  const { participantName, placement } = journey.data;
  const back = () => navigate({ to: '/deltagare/$id', params: { id: placement.participantId } });
  return (
    <>
      <PageHeader
        above={
          <TextLink to="/deltagare/$id" params={{ id: placement.participantId }}>
            {participantName}
          </TextLink>
        }
        title={t(skala ? 'followup.page.scale' : 'followup.page.title')}
        tab={t('followup.page.tab')}
        lead={t(skala ? 'followup.page.scale.lead' : 'followup.page.lead')}
      />
      <Stack>
        <Card>
          {visit.data.value.status.code === 'open' ? (
            <Suspense fallback={<Skeleton lines={4} />}>
              <FollowUpForm
                stageVisitId={id}
                etag={visit.data.etag}
                givenName={participantName.split(' ')[0] ?? participantName}
                scaleOnly={skala === 'bara'}
                onDone={async (words) => {
                  await back();
                  tell({ text: words });
                }}
                onClose={back}
                onRefused={() => void visit.refetch()}
              />
            </Suspense>
          ) : (
            <p>{t('followup.over')}</p>
          )}
        </Card>
        <Suspense fallback={<Skeleton lines={2} />}>
          <Progress journeyId={journeyId} />
        </Suspense>
      </Stack>
    </>
  );
}
