import { day } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/validationBeside';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import type { Attempt } from './attempt';
import styles from './Criteria.module.css';

/** What the person says of themselves, part by part. */
export function SelfWords({ attempt }: { attempt: Attempt }) {
  const { selfAssessment, outcomes } = attempt;
  if (!selfAssessment) return null;
  const titleOf = (code: string) => {
    const outcome = outcomes.find((each) => each.code === code);
    return outcome ? inWords(outcome.text) : code;
  };
  return (
    <Card title={t('validation.self.title')}>
      <Facts
        facts={selfAssessment.answers.map((answer) => ({
          term: titleOf(answer.outcome),
          value: answer.words ? `${answer.ratingLabel}. ”${answer.words}”` : answer.ratingLabel,
        }))}
      />
      <p className={styles.small}>
        {selfAssessment.onTheirWord
          ? t('validation.self.onTheirWord', day(selfAssessment.notedAt), selfAssessment.notedBy)
          : t('validation.self.by', day(selfAssessment.notedAt))}
      </p>
    </Card>
  );
}
