import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface Props {
  title: string;
  children: ReactNode;
  action?: ReactNode;
  /** Takes the place of the whole page, and is its heading. */
  whole?: boolean;
}

/** Nothing here yet: says why, and what to do next. */
export function EmptyState({ title, children, action, whole }: Props) {
  const Heading = whole ? 'h1' : 'h2';
  return (
    <div className={styles.empty}>
      <svg width="96" height="56" viewBox="0 0 96 56" aria-hidden="true">
        <path d="M4 50c16-2 22-10 34-16s20-6 30-16 12-10 22-12" className={styles.path} />
        <circle cx="18" cy="46" r="6" className={styles.stone} />
        <circle cx="46" cy="31" r="7" className={styles.stone} />
        <circle cx="78" cy="11" r="8" className={styles.berry} />
      </svg>
      <Heading>{title}</Heading>
      <p>{children}</p>
      {action}
    </div>
  );
}
