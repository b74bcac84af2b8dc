import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface Props {
  title?: ReactNode;
  /** Beside the title: a link or a small button. */
  aside?: ReactNode;
  /** Something here waits for the one who reads. */
  warm?: boolean;
  children: ReactNode;
}

export function Card({ title, aside, warm, children }: Props) {
  return (
    <section className={`${styles.card} ${warm ? styles.warm : ''}`}>
      {title && (
        <header className={styles.header}>
          <h2>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}

/** Cards and other parts of a page, evenly apart. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}

/** The story to the left, what belongs beside it to the right; one column on a phone. Named where a page has several. */
export function TwoColumns({ main, side, label }: { main: ReactNode; side: ReactNode; label?: string }) {
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>{main}</div>
      <aside className={styles.stack} aria-label={label}>
        {side}
      </aside>
    </div>
  );
}
