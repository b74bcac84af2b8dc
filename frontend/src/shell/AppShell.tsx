import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { t } from '../i18n/shell';
import { SessionContext, sessionQuery, useMay } from '../session/session';
import { Icon, type IconName } from '../ui/Icon';
import { useNotices } from '../ui/Notice';
import { Wordmark } from '../ui/Wordmark';
import { AccountMenu } from './AccountMenu';
import styles from './AppShell.module.css';

interface Place {
  to: string;
  words: Parameters<typeof t>[0] & `shell.nav.${string}`;
  icon: IconName;
  /** The operation without which the place is of no use. */
  needs?: string;
  /** The operation of those who reach it from another place, since a phone's foot holds five. */
  unless?: string;
}

const PLACES: readonly Place[] = [
  { to: '/', words: 'shell.nav.start', icon: 'home' },
  { to: '/anvisningar', words: 'shell.nav.referrals', icon: 'message', needs: 'listReferrals' },
  { to: '/deltagare', words: 'shell.nav.participants', icon: 'people', needs: 'listParticipants' },
  { to: '/valideringar', words: 'shell.nav.validation', icon: 'check', needs: 'listUnitAttempts' },
  { to: '/intyg-hos-oss', words: 'shell.nav.certificates', icon: 'certificate', needs: 'listCertificates' },
  { to: '/modellen', words: 'shell.nav.model', icon: 'place', needs: 'createOrganisation' },
  {
    to: '/kompetenser',
    words: 'shell.nav.competences',
    icon: 'book',
    needs: 'listProgrammeVersions',
    unless: 'listUnitAttempts',
  },
];

/** Shows nothing from the moment the session ends until the page has changed. */
function SignedIn({ children }: { children: ReactNode }) {
  const { data: session } = useQuery(sessionQuery);
  return session && <SessionContext value={session}>{children}</SessionContext>;
}

export const AppShell = () => (
  <SignedIn>
    <Frame />
  </SignedIn>
);

/** For what is shown to somebody else than the one who is signed in: the page alone. */
export const BareShell = () => (
  <SignedIn>
    <Outlet />
  </SignedIn>
);

/** The frame of every signed-in page: places at the side on a desk, at the foot on a phone. */
function Frame() {
  const may = useMay();
  const { clear } = useNotices();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const places = PLACES.filter(({ needs, unless }) => (!needs || may(needs)) && !(unless && may(unless)));

  // A notice belongs to the page it was told on and the one it led to; "clear" runs when that one is left.
  useEffect(() => {
    void path;
    return clear;
  }, [path, clear]);

  return (
    <div className={styles.shell}>
      <a href="#innehall" className={styles.skip}>
        {t('shell.skip')}
      </a>
      <header className={styles.top}>
        <Link to="/" className={styles.home} aria-label={t('shell.home')}>
          <Wordmark />
        </Link>
        <AccountMenu />
      </header>
      <nav className={styles.nav} aria-label={t('shell.nav.label')}>
        <Link to="/" className={styles.brand} aria-label={t('shell.home')}>
          <Wordmark onDark />
        </Link>
        <ul className={styles.places}>
          {places.map((place) => (
            <li key={place.to}>
              <Link to={place.to} className={styles.place} activeOptions={{ exact: place.to === '/' }}>
                <Icon name={place.icon} size={22} />
                {t(place.words)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="innehall" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
