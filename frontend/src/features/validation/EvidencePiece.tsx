import { day } from '../../i18n/format';
import { t } from '../../i18n/validation';
import type { Evidence } from './attempt';
import styles from './Criteria.module.css';

/** One thing that was seen, said or made: how, when, and in whose words. */
export function EvidencePiece({ evidence }: { evidence: Evidence }) {
  return (
    <div className={styles.piece}>
      <span className={styles.kind}>{evidence.kindLabel}</span>
      <span className={styles.small}>
        {t('validation.evidence.by', day(evidence.occurredOn), evidence.notedBy)}
      </span>
      {evidence.words && <p className={styles.words}>{evidence.words}</p>}
      {evidence.personWords && (
        <p className={styles.words} data-says={t('validation.evidence.own')}>
          {evidence.personWords}
        </p>
      )}
      {evidence.witness && (
        <p className={styles.words} data-says={t('validation.evidence.witness')}>
          {evidence.witness}
        </p>
      )}
    </div>
  );
}
