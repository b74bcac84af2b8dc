import { useNavigate, useSearch } from '@tanstack/react-router';
import { t } from '../i18n/session';
import { Landscape } from '../session/Landscape';
import { SignInForm } from '../session/SignInForm';
import { PageHeader } from '../ui/PageHeader';
import { Wordmark } from '../ui/Wordmark';
import styles from './SignInPage.module.css';

export function SignInPage() {
  const { till, slut } = useSearch({ from: '/logga-in' });
  const navigate = useNavigate();
  return (
    <div className={styles.page}>
      <div className={styles.picture}>
        <Landscape />
      </div>
      <main className={styles.main}>
        <div className={styles.inside}>
          <Wordmark />
          <PageHeader
            title={t('session.signIn.title')}
            tab={t('session.signIn.tab')}
            lead={t('session.signIn.lead')}
          />
          {slut && (
            <p className={styles.ended} role="status">
              {t('session.signIn.ended')}
            </p>
          )}
          <SignInForm onSignedIn={() => navigate({ href: till ?? '/', replace: true })} />
        </div>
      </main>
    </div>
  );
}
