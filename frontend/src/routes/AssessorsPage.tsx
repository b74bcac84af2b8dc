import { Suspense } from 'react';
import { Authorisations } from '../features/validation';
import { t } from '../i18n/validationWriting';
import { Stack } from '../ui/Card';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { ValidationTabs } from './ValidationTabs';

export function AssessorsPage() {
  return (
    <>
      <PageHeader title={t('validation.assessor.title')} lead={t('validation.assessor.lead')} />
      <ValidationTabs />
      <Stack>
        <Suspense fallback={<Skeleton />}>
          <Authorisations />
        </Suspense>
      </Stack>
    </>
  );
}
