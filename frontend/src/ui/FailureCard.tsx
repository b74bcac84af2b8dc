import type { ReactNode } from 'react';
import styles from './FailureCard.module.css';
import { Icon } from './Icon';

interface Props {
  title: string;
  /** What happened, what is kept, what to do. */
  children: ReactNode;
  action?: ReactNode;
  /** Takes the place of the whole page, and is its heading. */
  whole?: boolean;
  /** The number support asks for. */
  trace?: ReactNode;
}

/** Something did not work. Takes the place of what should have been shown. */
export function FailureCard({ title, children, action, whole, trace }: Props) {
  const Heading = whole ? 'h1' : 'h2';
  return (
    <section className={styles.failure} role="alert">
      <Icon name="alert" size={32} />
      <Heading>{title}</Heading>
      <p>{children}</p>
      {action}
      {trace && <p className={styles.trace}>{trace}</p>}
    </section>
  );
}
