import { useNavigate, useSearch } from '@tanstack/react-router';
import { t } from '../i18n/session';
import { SignInForm } from '../session/SignInForm';
import { PageHeader } from '../ui/PageHeader';
import { TextLink } from '../ui/TextLink';
import { Threshold, ThresholdNote } from './Threshold';

export function SignInPage() {
  const { till, slut, ny } = useSearch({ from: '/logga-in' });
  const navigate = useNavigate();
  return (
    <Threshold
      foot={
        <>
          {t('session.signIn.first')} <TextLink to="/valj-losenord">{t('session.signIn.firstLink')}</TextLink>
        </>
      }
    >
      <PageHeader
        title={t('session.signIn.title')}
        tab={t('session.signIn.tab')}
        lead={t('session.signIn.lead')}
      />
      {slut && <ThresholdNote>{t('session.signIn.ended')}</ThresholdNote>}
      {ny && <ThresholdNote>{t('session.first.done')}</ThresholdNote>}
      <SignInForm onSignedIn={() => navigate({ href: till ?? '/', replace: true })} />
    </Threshold>
  );
}
