import { useQuery } from '@tanstack/react-query';
import { modelVersionQuery, modelVersionsQuery, StageCard } from '../features/model';
import { day, number } from '../i18n/format';
import { inWords } from '../i18n/language';
import { t } from '../i18n/model';
import { Failure } from '../shell/Failure';
import { Stack } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';
import { Note } from '../ui/Note';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';

/** The version in force, for everybody who works by it. */
export function ModelPage() {
  const versions = useQuery(modelVersionsQuery);
  const newest = versions.data?.items.find(({ status }) => status === 'published')?.id;
  const version = useQuery({ ...modelVersionQuery(newest ?? ''), enabled: newest !== undefined });
  const failed = [versions, version].find((query) => query.error);

  return (
    <>
      <PageHeader title={t('model.page.title')} lead={t('model.page.lead')} />
      {failed?.error && <Failure error={failed.error} again={() => failed.refetch()} />}
      {!failed && (versions.isPending || (newest && version.isPending)) && <Skeleton />}
      {versions.data && !newest && (
        <EmptyState title={t('model.page.empty.title')}>{t('model.page.empty.text')}</EmptyState>
      )}
      {version.data && (
        <Stack>
          <Note icon="check">
            {t('model.page.version', inWords(version.data.name), number(version.data.number))}.{' '}
            {t('model.page.published', day(version.data.publishedOn))}.
          </Note>
          {version.data.stages.map((stage, index) => (
            <StageCard key={stage.id} stage={stage} place={index + 1} />
          ))}
        </Stack>
      )}
    </>
  );
}
