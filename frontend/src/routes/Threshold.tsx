import type { ReactNode } from 'react';
import { Landscape } from '../session/Landscape';
import { Wordmark } from '../ui/Wordmark';
import styles from './Threshold.module.css';

/** The frame of what is shown before anyone is signed in: the landscape, and one thing to do. */
export function Threshold({ children, foot }: { children: ReactNode; foot: ReactNode }) {
  return (
    <div className={styles.page}>
      <div className={styles.picture}>
        <Landscape />
      </div>
      <main className={styles.main}>
        <div className={styles.inside}>
          <Wordmark />
          {children}
          <p className={styles.foot}>{foot}</p>
        </div>
      </main>
    </div>
  );
}

export function ThresholdNote({ children }: { children: ReactNode }) {
  return (
    <p className={styles.note} role="status">
      {children}
    </p>
  );
}
