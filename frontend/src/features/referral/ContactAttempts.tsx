import { useState } from 'react';
import { today } from '../../i18n/format';
import { t } from '../../i18n/referralWriting';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Select';
import { text } from '../../ui/values';
import styles from './ContactAttempts.module.css';
import { CONTACT_WAYS } from './contactWays';

const NAME = 'contactAttempts';

/** When and how the person was sought, one row each. */
export function ContactAttempts({ atFirst = 1 }: { atFirst?: number }) {
  const [count, setCount] = useState(atFirst);
  return (
    <div className={styles.attempts}>
      {Array.from({ length: count }, (_, index) => (
        <div key={`attempt-${index.toString()}`} className={styles.attempt}>
          <DateField
            name={`${NAME}.${index}.on`}
            label={t('referral.act.attempt.on', String(index + 1))}
            max={today()}
          />
          <Select
            name={`${NAME}.${index}.way`}
            label={t('referral.act.attempt.way')}
            empty={t('referral.act.choose')}
            options={CONTACT_WAYS}
          />
        </div>
      ))}
      <div>
        <Button look="quiet" icon="plus" onClick={() => setCount(count + 1)}>
          {t('referral.act.attempt.more')}
        </Button>
      </div>
    </div>
  );
}

/** Rows that were begun; an untouched row is no attempt. */
export function attemptsOf(values: FormData) {
  const attempts = [];
  for (let index = 0; values.has(`${NAME}.${index}.way`); index++) {
    const on = text(values, `${NAME}.${index}.on`);
    const way = text(values, `${NAME}.${index}.way`);
    if (on || way) attempts.push({ on, way });
  }
  return attempts;
}
