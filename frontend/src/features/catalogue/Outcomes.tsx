import { t } from '../../i18n/catalogue';
import { plural } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import styles from './Outcomes.module.css';
import { type Criterion, kindsInWords, type Unit } from './unit';

/** What one is to be able to do, and by what it is seen that one can. */
export function Outcomes({ unit }: { unit: Unit }) {
  return (
    <ol className={styles.outcomes}>
      {unit.outcomes.map((outcome, index) => (
        <li key={outcome.code} className={styles.outcome}>
          <span className={styles.mark} aria-hidden="true">
            {index + 1}
          </span>
          <div className={styles.words}>
            <h3>{inWords(outcome.text)}</h3>
            <ul className={styles.criteria}>
              {outcome.criteria.map((criterion) => (
                <li key={criterion.id} className={styles.criterion}>
                  {inWords(criterion.text)}
                </li>
              ))}
            </ul>
            {waysOf(unit, outcome.criteria).map((way) => (
              <p key={way} className={styles.ways}>
                {way}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Most often the same for all of an outcome's criteria, and then said once. */
function waysOf(unit: Unit, criteria: readonly Criterion[]) {
  const ways = criteria.map((criterion) =>
    [
      t('catalogue.unit.shown', kindsInWords(unit, criterion.evidence)),
      criterion.minimumOccasions > 1 &&
        t(
          'catalogue.unit.occasions',
          plural(criterion.minimumOccasions, { one: 'tillfälle', other: 'tillfällen' }),
        ),
      !criterion.mandatory && t('catalogue.unit.voluntary'),
    ]
      .filter(Boolean)
      .join(', '),
  );
  return [...new Set(ways)].map((way) => `${way}.`);
}
