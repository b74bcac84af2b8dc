import { useEffect, useRef, useState } from 'react';
import { formProblem } from '../../api/formProblem';
import { number } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/validationWriting';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Form } from '../../ui/Form';
import { PinField } from '../../ui/PinField';
import { TextArea } from '../../ui/TextField';
import { text } from '../../ui/values';
import type { Attempt, Outcome } from './attempt';
import { textOf } from './kinds';
import { useTell } from './queries';
import styles from './SelfAssessing.module.css';

const RATINGS = ['alone', 'with-support', 'not-yet'] as const;
type Rating = (typeof RATINGS)[number];

interface Said {
  rating: Rating;
  words?: string;
}

interface Props {
  attempt: Attempt;
  etag: string;
  href: string;
  /** Which question is shown, from 0; after the last one, all the answers. */
  at: number;
  onGo: (at: number) => void;
  onDone: () => void;
}

/** What the person says of themselves: one question at a time, and at the end everything once more before it is kept. */
export default function SelfAssessing({ attempt, etag, href, at, onGo, onDone }: Props) {
  const { outcomes } = attempt;
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map());
  const saving = useTell(etag);
  const outcome = outcomes[at];

  const keep = (code: string, answer: Said) => setSaid((before) => new Map(before).set(code, answer));
  const answers = outcomes.flatMap(({ code }) => {
    const answer = said.get(code);
    return answer ? [{ outcome: code, ...answer }] : [];
  });

  if (outcome) {
    return (
      <Question
        key={outcome.code}
        outcome={outcome}
        step={t('validation.self.step', number(at + 1), number(outcomes.length))}
        said={said.get(outcome.code)}
        onSaid={(answer) => {
          keep(outcome.code, answer);
          onGo(at + 1);
        }}
        {...(at > 0 && { onBack: () => onGo(at - 1) })}
      />
    );
  }
  return (
    <section className={styles.table} aria-label={t('validation.self.check')}>
      <h2>{t('validation.self.check')}</h2>
      <p>{t('validation.self.check.lead')}</p>
      <ul className={styles.answers}>
        {outcomes.map((each, index) => (
          <Answer key={each.code} outcome={each} said={said.get(each.code)} onChange={() => onGo(index)} />
        ))}
      </ul>
      <Form
        problem={formProblem(saving.error)}
        onSubmit={(values) => {
          const pin = text(values, 'pin');
          saving.mutate({ href, body: { answers, ...(pin && { pin }) } }, { onSuccess: onDone });
        }}
      >
        <PinField name="pin" label={t('validation.pin')} hint={t('validation.pin.hint')} optional />
        <div className={styles.buttons}>
          <Button look="primary" type="submit" busy={saving.isPending}>
            {t('validation.self.save')}
          </Button>
        </div>
      </Form>
    </section>
  );
}

function Question({
  outcome,
  step,
  said,
  onSaid,
  onBack,
}: {
  outcome: Outcome;
  step: string;
  said: Said | undefined;
  onSaid: (said: Said) => void;
  onBack?: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [rating, setRating] = useState<Rating | undefined>(said?.rating);

  useEffect(() => heading.current?.focus(), []);

  return (
    <section className={styles.table} aria-labelledby="question">
      <div>
        <p className={styles.step}>{step}</p>
        <h2 id="question" ref={heading} tabIndex={-1} className={styles.question}>
          {inWords(outcome.text)}
        </h2>
      </div>
      <div>
        <p>{t('validation.self.think')}</p>
        <ul className={styles.criteria}>
          {outcome.criteria.map((criterion) => (
            <li key={criterion.id}>{textOf(criterion)}</li>
          ))}
        </ul>
      </div>
      <Form
        onSubmit={(values) => {
          const words = text(values, 'words');
          if (rating) onSaid({ rating, ...(words && { words }) });
        }}
      >
        <div className={styles.large}>
          <Choices
            name="rating"
            label={t('validation.self.rating')}
            value={rating ?? ''}
            onChange={(chosen) => setRating(chosen as Rating)}
            choices={RATINGS.map((each) => ({ value: each, label: t(`validation.self.rating.${each}`) }))}
          />
        </div>
        <TextArea
          name="words"
          label={t('validation.self.words')}
          optional
          maxLength={1000}
          defaultValue={said?.words}
        />
        <div className={styles.buttons}>
          <Button look="primary" type="submit" iconAfter="forward" disabled={!rating}>
            {t('validation.self.next')}
          </Button>
          {onBack && <Button onClick={onBack}>{t('validation.self.previous')}</Button>}
        </div>
      </Form>
    </section>
  );
}

function Answer({
  outcome,
  said,
  onChange,
}: {
  outcome: Outcome;
  said: Said | undefined;
  onChange: () => void;
}) {
  return (
    <li className={styles.answer}>
      <span className={styles.said}>
        {inWords(outcome.text)}
        <strong>{said ? t(`validation.self.rating.${said.rating}`) : t('validation.self.unanswered')}</strong>
        {said?.words && <span>”{said.words}”</span>}
      </span>
      <Button
        look="quiet"
        icon="pencil"
        onClick={onChange}
        aria-label={`${t('validation.self.change')}: ${inWords(outcome.text)}`}
      >
        {t('validation.self.change')}
      </Button>
    </li>
  );
}
