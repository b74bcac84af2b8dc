import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import styles from './Note.module.css';
import type { Tone } from './Status';

/** A sentence or two that belong to the page and stay there, in the tone of what they say. */
export function Note({
  tone = 'quiet',
  icon = 'message',
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <div className={`${styles.note} ${styles[tone]}`}>
      <Icon name={icon} />
      <div className={styles.words}>{children}</div>
    </div>
  );
}
