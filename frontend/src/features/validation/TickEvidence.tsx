import { t } from '../../i18n/validationWriting';
import { Button } from '../../ui/Button';
import type { Evidence } from './attempt';
import { EvidencePiece } from './EvidencePiece';
import styles from './Judging.module.css';
import { ALL_TICKS, FOUR, NO_TICKS, type Ticks } from './judging';

interface Props {
  evidence: Evidence;
  ticks: Ticks | undefined;
  onTicked: (ticks: Ticks) => void;
}

/** A piece of evidence and the four things that make it count, one by one or at one press. */
export function TickEvidence({ evidence, ticks = NO_TICKS, onTicked }: Props) {
  const whole = FOUR.every((each) => ticks[each]);
  return (
    <div className={styles.piece}>
      <EvidencePiece evidence={evidence} />
      <fieldset>
        <legend className={styles.small}>{t('validation.assess.ticks', evidence.kindLabel)}</legend>
        <div className={styles.ticks}>
          {FOUR.map((each) => (
            <label key={each} className={styles.tick}>
              <input
                type="checkbox"
                checked={ticks[each]}
                onChange={() => onTicked({ ...ticks, [each]: !ticks[each] })}
              />
              {t(`validation.assess.${each}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {!whole && (
        <Button look="quiet" icon="check" onClick={() => onTicked(ALL_TICKS)}>
          {t('validation.assess.all')}
        </Button>
      )}
    </div>
  );
}
