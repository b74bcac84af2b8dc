import { useNavigate } from '@tanstack/react-router';
import { t } from '../i18n/session';
import { FirstPasswordForm } from '../session/FirstPasswordForm';
import { PageHeader } from '../ui/PageHeader';
import { TextLink } from '../ui/TextLink';
import { Threshold } from './Threshold';

export function FirstPasswordPage() {
  const navigate = useNavigate();
  return (
    <Threshold foot={<TextLink to="/logga-in">{t('session.first.back')}</TextLink>}>
      <PageHeader title={t('session.first.title')} lead={t('session.first.lead')} />
      <FirstPasswordForm onChosen={() => navigate({ to: '/logga-in', search: { ny: 'ja' } })} />
    </Threshold>
  );
}
