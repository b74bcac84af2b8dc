import { lazy, Suspense, useState } from 'react';
import { number, plural } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/validation';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Note } from '../../ui/Note';
import { Skeleton } from '../../ui/Skeleton';
import { Status } from '../../ui/Status';
import type { Unit } from '../catalogue';
import { type Attempt, type Criterion, evidenceFor, type Outcome, STANDING_TONES } from './attempt';
import styles from './Criteria.module.css';
import { EvidencePiece } from './EvidencePiece';
import { kindsToNote, textOf, waysInWords } from './kinds';

const EvidenceForm = lazy(() => import('./EvidenceForm'));

interface Props {
  attempt: Attempt;
  etag: string;
  unit: Unit | undefined;
}

/** What is to be shown, part by part: where each criterion is, in words, and the way to note something for it. */
export default function Criteria({ attempt, etag, unit }: Props) {
  const [noting, setNoting] = useState<string>();
  const adding = attempt.allowedActions.find(
    ({ code }) => code === 'add-evidence' || code === 'add-own-evidence',
  );
  return (
    <>
      {attempt.outcomes.map((outcome, index) => (
        <Card
          key={outcome.code}
          title={inWords(outcome.text)}
          aside={
            <span className={styles.small}>
              {t('validation.outcome', `${number(index + 1)} av ${number(attempt.outcomes.length)}`)}
            </span>
          }
        >
          <ul className={styles.criteria}>
            {outcome.criteria.map((criterion) => (
              <li key={criterion.id} className={styles.criterion}>
                <OneCriterion attempt={attempt} criterion={criterion} unit={unit} />
                {adding && criterion.open && noting !== criterion.id && kindsToNote(criterion).length > 0 && (
                  <Button
                    icon="plus"
                    aria-label={t('validation.criterion.noteFor', textOf(criterion))}
                    onClick={() => setNoting(criterion.id)}
                  >
                    {t('validation.criterion.note')}
                  </Button>
                )}
                {adding && noting === criterion.id && (
                  <div className={styles.wide}>
                    <Suspense fallback={<Skeleton lines={3} />}>
                      <EvidenceForm
                        href={adding.href}
                        etag={etag}
                        criterion={criterion}
                        others={othersOf(outcome, criterion)}
                        unit={unit}
                        onClose={() => setNoting(undefined)}
                      />
                    </Suspense>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

const othersOf = (outcome: Outcome, criterion: Criterion) =>
  outcome.criteria.filter((each) => each.open && each.id !== criterion.id);

function OneCriterion({
  attempt,
  criterion,
  unit,
}: {
  attempt: Attempt;
  criterion: Criterion;
  unit: Unit | undefined;
}) {
  const evidence = evidenceFor(attempt, criterion);
  return (
    <>
      <div className={styles.top}>
        <p className={styles.text}>{textOf(criterion)}</p>
        <Status tone={STANDING_TONES[criterion.standing]}>{criterion.standingLabel}</Status>
        {criterion.open && (
          <span className={styles.small}>
            {waysInWords(unit, criterion)} {!criterion.mandatory && t('validation.criterion.voluntary')}
          </span>
        )}
      </div>
      {criterion.missing && criterion.standing === 'more-needed' && (
        <p className={styles.small}>{criterion.missing}</p>
      )}
      {criterion.missing && criterion.standing === 'to-complete' && (
        <Note tone="warm" icon="chat">
          <p>
            <strong>{t('validation.criterion.missing')}:</strong> {criterion.missing}
          </p>
        </Note>
      )}
      {evidence.length > 0 && (
        <details className={styles.evidence}>
          <summary>
            {t('validation.evidence.some', plural(evidence.length, { one: 'underlag', other: 'underlag' }))}
          </summary>
          <div className={styles.pieces}>
            {evidence.map((piece) => (
              <EvidencePiece key={piece.id} evidence={piece} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
