import { t } from '../i18n/ui';
import styles from './Skeleton.module.css';

/** Holds the place of what is being fetched; shown only when it takes more than a blink. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className={styles.words}>{t('ui.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={`line-${line.toString()}`} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
