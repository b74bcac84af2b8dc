import { useState } from 'react';
import { formProblem } from '../../api/formProblem';
import { plural, today } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/validationWriting';
import { Button } from '../../ui/Button';
import { Card, Stack } from '../../ui/Card';
import { Choices } from '../../ui/Choices';
import { DateField } from '../../ui/DateField';
import { Form, FormActions } from '../../ui/Form';
import { TextArea, TextField } from '../../ui/TextField';
import { text } from '../../ui/values';
import { type Attempt, type Criterion, evidenceFor } from './attempt';
import styles from './Judging.module.css';
import {
  decisionOf,
  type Judged,
  type Judgements,
  OUTCOMES,
  type OutcomeCode,
  open,
  possibleResults,
  type ResultCode,
} from './judging';
import { textOf } from './kinds';
import { useTell } from './queries';
import { TickEvidence } from './TickEvidence';

interface Props {
  attempt: Attempt;
  etag: string;
  href: string;
  onDone: () => void;
}

/** The assessor's judgement: criterion by criterion, then the whole. What is written stays when it cannot be sent. */
export default function Assessing({ attempt, etag, href, onDone }: Props) {
  const criteria = open(attempt);
  const [judged, setJudged] = useState<Judgements>({});
  const [chosen, setChosen] = useState<ResultCode>();
  const deciding = useTell(etag);

  const left = criteria.filter(({ id }) => !judged[id]?.outcome).length;
  const results = possibleResults(criteria, judged);
  const result = results.length === 1 ? results[0] : results.find((each) => each === chosen);
  const judge = (id: string, now: Judged) => setJudged((before) => ({ ...before, [id]: now }));

  return (
    <Form
      wide
      problem={formProblem(deciding.error)}
      onSubmit={(values) =>
        deciding.mutate(
          {
            href,
            body: decisionOf(criteria, judged, result, {
              missing: (index) => text(values, `criteria.${index}.missing`),
              personText: text(values, 'personText'),
              completeBy: text(values, 'completeBy'),
            }),
          },
          { onSuccess: onDone },
        )
      }
    >
      <Stack>
        {attempt.outcomes.map((outcome) => {
          const here = outcome.criteria.filter((each) => each.open);
          return (
            here.length > 0 && (
              <Card key={outcome.code} title={inWords(outcome.text)}>
                {here.map((criterion) => (
                  <JudgeCriterion
                    key={criterion.id}
                    attempt={attempt}
                    criterion={criterion}
                    index={criteria.indexOf(criterion)}
                    judged={judged[criterion.id] ?? { ticks: {} }}
                    onJudged={(now) => judge(criterion.id, now)}
                  />
                ))}
              </Card>
            )
          );
        })}
        <Card title={t('validation.assess.result')} warm={left === 0}>
          <p role="status">
            {left > 0
              ? t('validation.assess.left', plural(left, { one: 'kriterium', other: 'kriterier' }))
              : t('validation.assess.done')}
          </p>
          {left === 0 && (
            <>
              <Choices
                name="result"
                label={t('validation.assess.result')}
                value={result ?? ''}
                onChange={(code) => setChosen(code as ResultCode)}
                choices={results.map((code) => ({
                  value: code,
                  label: t(`validation.assess.result.${code}`),
                  ...(code !== 'met' && { hint: t(`validation.assess.result.${code}.hint`) }),
                }))}
              />
              {result === 'referred-back' && (
                <DateField name="completeBy" label={t('validation.assess.completeBy')} min={today()} />
              )}
              {result && result !== 'referred-back' && (
                <TextArea
                  name="personText"
                  label={t('validation.assess.personText')}
                  hint={t('validation.assess.personText.hint')}
                  maxLength={2000}
                />
              )}
              <FormActions>
                <Button look="primary" type="submit" busy={deciding.isPending}>
                  {t('validation.assess.save')}
                </Button>
              </FormActions>
            </>
          )}
        </Card>
      </Stack>
    </Form>
  );
}

function JudgeCriterion({
  attempt,
  criterion,
  index,
  judged,
  onJudged,
}: {
  attempt: Attempt;
  criterion: Criterion;
  index: number;
  judged: Judged;
  onJudged: (judged: Judged) => void;
}) {
  const evidence = evidenceFor(attempt, criterion);
  return (
    <section className={styles.criterion} aria-label={textOf(criterion)}>
      <div className={styles.side}>
        <h3 className={styles.text}>{textOf(criterion)}</h3>
        <Choices
          name={`criteria.${index}.outcome`}
          label={t('validation.assess.outcome')}
          value={judged.outcome ?? ''}
          onChange={(outcome) => onJudged({ ...judged, outcome: outcome as OutcomeCode })}
          choices={OUTCOMES.map((code) => ({ value: code, label: t(`validation.assess.outcome.${code}`) }))}
        />
        {judged.outcome && judged.outcome !== 'met' && (
          <TextField
            name={`criteria.${index}.missing`}
            label={t('validation.assess.missing')}
            hint={t('validation.assess.missing.hint')}
            maxLength={500}
          />
        )}
      </div>
      <div className={styles.side}>
        <p className={styles.label}>{t('validation.assess.evidence')}</p>
        {evidence.length === 0 && <p>{t('validation.assess.evidence.none')}</p>}
        {evidence.map((piece) => (
          <TickEvidence
            key={piece.id}
            evidence={piece}
            ticks={judged.ticks[piece.id]}
            onTicked={(ticks) => onJudged({ ...judged, ticks: { ...judged.ticks, [piece.id]: ticks } })}
          />
        ))}
      </div>
    </section>
  );
}
