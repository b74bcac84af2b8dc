import { number } from '../../i18n/format';
import { t } from '../../i18n/validation';
import { type Attempt, criteriaOf } from './attempt';
import styles from './Progress.module.css';

/** How many of the criteria have what they need, in words, and as one stone for each. */
export function Progress({ attempt }: { attempt: Attempt }) {
  const criteria = criteriaOf(attempt);
  const judged = criteria.some(({ standing }) => standing === 'met');
  const there = criteria.filter(
    ({ standing }) => standing === 'met' || (!judged && standing === 'evidence-there'),
  );
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        {t(
          judged ? 'validation.page.met' : 'validation.page.evidence',
          number(there.length),
          number(criteria.length),
        )}
      </p>
      <div className={styles.bar} aria-hidden="true">
        {criteria.map((criterion) => (
          <i
            key={criterion.id}
            data-there={there.includes(criterion) || undefined}
            data-wanted={criterion.standing === 'to-complete' || undefined}
          />
        ))}
      </div>
    </div>
  );
}
