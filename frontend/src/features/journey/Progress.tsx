import { useQuery } from '@tanstack/react-query';
import { t } from '../../i18n/followup';
import { day, number } from '../../i18n/format';
import { Failure } from '../../shell/Failure';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Records } from '../../ui/Records';
import { Skeleton } from '../../ui/Skeleton';
import { Timeline } from '../../ui/Timeline';
import { progressQuery, progressScaleQuery } from './progressQueries';

/** The two pictures beside each other and over time, never one number of both; and what was agreed each time. */
export default function Progress({ journeyId }: { journeyId: string }) {
  const progress = useQuery(progressQuery(journeyId));
  const scale = useQuery(progressScaleQuery);
  if (!progress.data || !scale.data) {
    const failed = [progress, scale].find((each) => each.error);
    return failed ? <Failure error={failed.error} again={() => failed.refetch()} /> : <Skeleton lines={2} />;
  }
  const { ratings, followUps } = progress.data;
  const [latest, before] = [ratings.at(-1), ratings.at(-2)];
  if (!latest && followUps.length === 0) return null;
  const said = (area: string, who: 'self' | 'supervisor') => {
    const [now, then] = [latest, before].map((each) => each?.ratings.find((one) => one.area === area)?.[who]);
    if (now === undefined) return undefined;
    return then === undefined ? number(now) : t('followup.time.before', number(now), number(then));
  };
  return (
    <Card title={t('followup.time.title')}>
      {latest && (
        <>
          <p>{t('followup.time.rated', day(latest.ratedOn))}</p>
          <Records
            label={t('followup.page.scale')}
            rows={scale.data.areas}
            keyOf={({ code }) => code}
            columns={[
              { title: t('followup.time.area'), names: true, cell: ({ label }) => label },
              { title: t('followup.time.self'), cell: ({ code }) => said(code, 'self') },
              { title: t('followup.time.supervisor'), cell: ({ code }) => said(code, 'supervisor') },
            ]}
          />
        </>
      )}
      {followUps.length > 0 && (
        <>
          <h3>{t('followup.time.meetings')}</h3>
          <Timeline
            label={t('followup.time.meetings')}
            entries={[...followUps].reverse().map((each) => ({
              key: each.id,
              title: day(each.heldOn),
              when: t('followup.time.next', day(each.nextOn)),
              icon: 'people',
              children: (
                <Facts
                  facts={[
                    { term: t('followup.last.words'), value: each.personWords },
                    { term: t('followup.last.changes'), value: each.agreedChanges },
                  ]}
                />
              ),
            }))}
          />
        </>
      )}
    </Card>
  );
}
