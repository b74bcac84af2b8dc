import { getRouteApi } from '@tanstack/react-router';
import { Verifying } from '../features/validation';
import { t } from '../i18n/validationWriting';
import { AttemptWork } from './AttemptWork';

const route = getRouteApi('/app/valideringar/$id/kvalitetssakra');

export function VerifyPage() {
  const { id } = route.useParams();
  return (
    <AttemptWork
      id={id}
      action="confirm"
      title={t('validation.verify.title')}
      lead={t('validation.verify.lead')}
      over={t('validation.verify.over')}
      saved={t('validation.verify.saved')}
    >
      {({ attempt, etag, action, done }) => (
        <Verifying attempt={attempt} etag={etag} href={action.href} onDone={done} />
      )}
    </AttemptWork>
  );
}
