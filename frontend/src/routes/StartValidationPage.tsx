import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { StartForm } from '../features/validation';
import { t as reading } from '../i18n/validationList';
import { t } from '../i18n/validationWriting';
import { Card } from '../ui/Card';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { TextLink } from '../ui/TextLink';

const route = getRouteApi('/app/valideringar/ny');

export function StartValidationPage() {
  const { person, modul } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader
        above={<TextLink to="/valideringar">{reading('validation.list.title')}</TextLink>}
        title={t('validation.start.title')}
        lead={t('validation.start.lead')}
      />
      <Card>
        <Suspense fallback={<Skeleton lines={5} />}>
          <StartForm
            person={person}
            unit={modul}
            onStarted={(id) => navigate({ to: '/valideringar/$id', params: { id } })}
          />
        </Suspense>
      </Card>
    </>
  );
}
