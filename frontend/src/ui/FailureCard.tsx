import type { ReactNode } from 'react';
import styles from './FailureCard.module.css';
import { Icon } from './Icon';

interface Props {
  title: string;
  /** What happened, what is kept, what to do. */
  children: ReactNode;
  action?: ReactNode;
  /** The number support asks for. */
  trace?: ReactNode;
}

/** Something did not work. Takes the place of what should have been shown. */
export function FailureCard({ title, children, action, trace }: Props) {
  return (
    <section className={styles.failure} role="alert">
      <Icon name="alert" size={32} />
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
      {trace && <p className={styles.trace}>{trace}</p>}
    </section>
  );
}
