import type { ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Rows.module.css';

export interface Row {
  key: string;
  title: ReactNode;
  detail?: ReactNode;
  /** When it is due or was, in a few words. */
  when?: string;
  late?: boolean;
  /** A small button of the row's own. */
  action?: ReactNode;
}

/** Short rows that each lead to something to do; the whole row can be pressed. */
export function Rows({ label, rows }: { label: string; rows: readonly Row[] }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {rows.map((row) => (
        <li key={row.key} className={styles.row}>
          <span className={styles.words}>
            {row.title}
            {row.detail && <span className={styles.detail}>{row.detail}</span>}
          </span>
          {row.when && (
            <span className={row.late ? styles.late : styles.when}>
              <Icon name={row.late ? 'alert' : 'clock'} size={16} />
              {row.when}
            </span>
          )}
          {row.action}
        </li>
      ))}
    </ul>
  );
}
