import { getRouteApi } from '@tanstack/react-router';
import { SelfAssessing } from '../features/validation';
import { t } from '../i18n/validationWriting';
import { AttemptWork } from './AttemptWork';

const route = getRouteApi('/app/valideringar/$id/sjalvskattning');

export function SelfAssessmentPage() {
  const { id } = route.useParams();
  const { fraga = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <AttemptWork
      id={id}
      action="self-assess"
      title={t('validation.self.title')}
      lead={t('validation.self.lead')}
      over={t('validation.self.over')}
      saved={t('validation.self.saved')}
    >
      {({ attempt, etag, action, done }) => (
        <SelfAssessing
          attempt={attempt}
          etag={etag}
          href={action.href}
          at={fraga - 1}
          onGo={(at) => navigate({ search: { fraga: at + 1 } })}
          onDone={done}
        />
      )}
    </AttemptWork>
  );
}
