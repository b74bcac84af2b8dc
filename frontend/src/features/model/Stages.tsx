import type { components } from '../../api/schema';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/model';
import { Card } from '../../ui/Card';
import { Tag } from '../../ui/Status';
import styles from './Stages.module.css';

type Stage = components['schemas']['Stage'];
type Step = components['schemas']['Step'];

/** One stage: what it is for, and what is done in it. */
export function StageCard({ stage, place }: { stage: Stage; place: number }) {
  return (
    <Card title={`${place}. ${inWords(stage.title)}`}>
      <p>{inWords(stage.purpose)}</p>
      <p className={styles.tags}>
        {stage.statutory && <Tag>{t('model.stage.statutory')}</Tag>}
        {stage.optional && <Tag>{t('model.stage.optional')}</Tag>}
        {stage.repeatable && <Tag>{t('model.stage.repeatable')}</Tag>}
      </p>
      <h3>{t('model.page.steps')}</h3>
      <ul className={styles.steps}>
        {stage.steps.map((step) => (
          <OneStep key={step.id} step={step} />
        ))}
      </ul>
    </Card>
  );
}

function OneStep({ step }: { step: Step }) {
  return (
    <li className={styles.step}>
      <strong>{inWords(step.title)}</strong>
      <span>{inWords(step.help)}</span>
      {step.due && <span className={styles.small}>{t('model.step.due', inWords(step.due.words))}</span>}
      <span className={styles.tags}>
        {step.statutory && <Tag>{t('model.step.statutory')}</Tag>}
        {!step.required && <Tag>{t('model.step.voluntary')}</Tag>}
        {step.twoSided && <Tag>{t('model.step.twoSided')}</Tag>}
      </span>
    </li>
  );
}
