import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import styles from './Status.module.css';

/** quiet: not begun or over · calm: under way at somebody else · warm: waits for you · good: done well · alert: late or stopped */
export type Tone = 'quiet' | 'calm' | 'warm' | 'good' | 'alert';

const ICONS: Record<Tone, IconName> = {
  quiet: 'minus',
  calm: 'clock',
  warm: 'hand',
  good: 'check',
  alert: 'alert',
};

/** A state in words, with a drawing and a colour that say the same. */
export function Status({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`${styles.status} ${styles[tone]}`}>
      <Icon name={icon ?? ICONS[tone]} size={16} />
      {children}
    </span>
  );
}

/** A word that sorts, without a state in it: a kind, an area. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className={styles.tag}>{children}</span>;
}

/** How many wait, beside the name of where they wait. */
export function Count({ children }: { children: ReactNode }) {
  return <span className={styles.count}>{children}</span>;
}
