import styles from './Wordmark.module.css';

/** Three stepping stones, the last one ripe, and the name. */
export function Wordmark({ onDark }: { onDark?: boolean }) {
  return (
    <span className={`${styles.wordmark} ${onDark ? styles.onDark : ''}`}>
      <svg width="34" height="28" viewBox="0 0 34 28" aria-hidden="true">
        <circle cx="5" cy="22.5" r="4" className={styles.first} />
        <circle cx="15" cy="16" r="5" className={styles.second} />
        <circle cx="27" cy="7.5" r="6" className={styles.third} />
      </svg>
      <span>Framsteg</span>
    </span>
  );
}
