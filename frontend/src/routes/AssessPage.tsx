import { getRouteApi } from '@tanstack/react-router';
import { Assessing } from '../features/validation';
import { t } from '../i18n/validationWriting';
import { AttemptWork } from './AttemptWork';

const route = getRouteApi('/app/valideringar/$id/bedom');

export function AssessPage() {
  const { id } = route.useParams();
  return (
    <AttemptWork
      id={id}
      action="decide-met"
      title={t('validation.assess.title')}
      lead={t('validation.assess.lead')}
      over={t('validation.assess.over')}
      saved={t('validation.assess.saved')}
    >
      {({ attempt, etag, action, done }) => (
        <Assessing attempt={attempt} etag={etag} href={action.href} onDone={done} />
      )}
    </AttemptWork>
  );
}
