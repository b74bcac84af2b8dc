import type { ReactNode } from 'react';
import { t } from '../i18n/ui';
import styles from './Pages.module.css';

interface Props {
  from: number;
  to: number;
  previous?: ReactNode;
  next?: ReactNode;
}

/** Which rows of a long list are shown, and the way to the ones before and after. */
export function Pages({ from, to, previous, next }: Props) {
  return (
    <nav className={styles.pages} aria-label={t('ui.pages.label')}>
      <span className={styles.at}>{t('ui.pages.at', String(from), String(to))}</span>
      {previous}
      {next}
    </nav>
  );
}
