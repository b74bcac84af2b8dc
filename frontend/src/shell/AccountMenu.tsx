import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { list } from '../i18n/format';
import { t } from '../i18n/session';
import {
  currentMembership,
  type Membership,
  useSession,
  useSignOut,
  useSwitchMembership,
} from '../session/session';
import { Avatar } from '../ui/Avatar';
import { Menu, MenuGroup, MenuItem } from '../ui/Menu';
import { useNotices } from '../ui/Notice';
import styles from './AccountMenu.module.css';
import { applyScheme, chosenScheme, type Scheme } from './scheme';

const SCHEMES = [
  { scheme: 'auto', words: 'session.menu.lookAuto', icon: 'device' },
  { scheme: 'light', words: 'session.menu.lookLight', icon: 'light' },
  { scheme: 'dark', words: 'session.menu.lookDark', icon: 'dark' },
] as const;

const rolesOf = (membership: Membership) =>
  list(
    membership.roles.map((role, index) => {
      const name = t(`session.role.${role}`);
      return index === 0 ? name : name.toLocaleLowerCase('sv');
    }),
  );

const deskOf = (membership: Membership) => membership.unit?.name ?? membership.organisation.name;

/** Who I am and for whom I work now; the way to another desk, to another look and out. */
export function AccountMenu() {
  const session = useSession();
  const membership = currentMembership(session);
  const switchTo = useSwitchMembership();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const { tell, clear } = useNotices();
  const [scheme, setScheme] = useState(chosenScheme);

  const work = (chosen: Membership, close: () => void) => {
    close();
    if (chosen.id === membership.id) return;
    switchTo.mutate(chosen.id, {
      onSuccess: async () => {
        await navigate({ to: '/' });
        tell({ text: t('session.switched', deskOf(chosen)) });
      },
    });
  };

  const look = (chosen: Scheme) => {
    applyScheme(chosen);
    setScheme(chosen);
  };

  return (
    <Menu
      label={t('session.menu.label', session.account.name, deskOf(membership))}
      trigger={
        <>
          <span className={styles.words}>
            <span className={styles.desk}>{deskOf(membership)}</span>
            <span className={styles.role}>{rolesOf(membership)}</span>
          </span>
          <Avatar name={session.account.name} />
        </>
      }
    >
      {(close) => (
        <>
          <MenuGroup title={t('session.menu.memberships')}>
            {session.memberships.map((each) => (
              <MenuItem
                key={each.id}
                chosen={each.id === membership.id}
                detail={rolesOf(each)}
                onPress={() => work(each, close)}
              >
                {deskOf(each)}
              </MenuItem>
            ))}
          </MenuGroup>
          <MenuGroup title={t('session.menu.look')}>
            {SCHEMES.map((each) => (
              <MenuItem
                key={each.scheme}
                icon={each.icon}
                chosen={scheme === each.scheme}
                onPress={() => look(each.scheme)}
              >
                {t(each.words)}
              </MenuItem>
            ))}
          </MenuGroup>
          <MenuItem
            icon="leave"
            detail={t('session.menu.signedInAs', session.account.email)}
            onPress={() => {
              close();
              clear();
              signOut.mutate(undefined, { onSettled: () => navigate({ to: '/logga-in' }) });
            }}
          >
            {t('session.menu.signOut')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
