import { useState } from 'react';
import { formProblem } from '../../api/formProblem';
import { t } from '../../i18n/validationWriting';
import { Button } from '../../ui/Button';
import { Card, Stack } from '../../ui/Card';
import { Choices } from '../../ui/Choices';
import { Form, FormActions } from '../../ui/Form';
import { Icon } from '../../ui/Icon';
import { Status } from '../../ui/Status';
import { TextArea, TextField } from '../../ui/TextField';
import { text } from '../../ui/values';
import { type Attempt, type Criterion, lastJudged, STANDING_TONES, toVerify } from './attempt';
import { EvidencePiece } from './EvidencePiece';
import styles from './Judging.module.css';
import { FOUR } from './judging';
import { textOf } from './kinds';
import { useTell } from './queries';

const OPINIONS = ['upheld', 'returned', 'overturned'] as const;
type Opinion = (typeof OPINIONS)[number];

interface Props {
  attempt: Attempt;
  etag: string;
  href: string;
  onDone: () => void;
}

/** A second pair of eyes: each judgement beside what it rests on. */
export default function Verifying({ attempt, etag, href, onDone }: Props) {
  const criteria = toVerify(attempt);
  const [opinions, setOpinions] = useState<Readonly<Record<string, Opinion>>>({});
  const verifying = useTell(etag);
  const upheld = criteria.every(({ id }) => opinions[id] === 'upheld');
  const returning = criteria.some(({ id }) => opinions[id] && opinions[id] !== 'upheld');

  const send = (values: FormData) => {
    const feedback = text(values, 'feedback');
    verifying.mutate(
      {
        href,
        body: {
          criteria: criteria.map(({ id }, index) => {
            const why = text(values, `criteria.${index}.why`);
            return {
              criterionId: id,
              ...(opinions[id] && { opinion: opinions[id] }),
              ...(opinions[id] !== 'upheld' && why && { why }),
            };
          }),
          ...(feedback && { feedback }),
        },
      },
      { onSuccess: onDone },
    );
  };

  return (
    <Form wide problem={formProblem(verifying.error)} onSubmit={send}>
      <Stack>
        <Card>
          {criteria.map((criterion, index) => (
            <VerifyCriterion
              key={criterion.id}
              attempt={attempt}
              criterion={criterion}
              index={index}
              opinion={opinions[criterion.id]}
              onOpinion={(opinion) => setOpinions((before) => ({ ...before, [criterion.id]: opinion }))}
            />
          ))}
        </Card>
        <Card warm={upheld || returning}>
          {!upheld && !returning && (
            <div>
              <Button
                icon="check"
                onClick={() =>
                  setOpinions(Object.fromEntries(criteria.map(({ id }) => [id, 'upheld' as const])))
                }
              >
                {t('validation.verify.all')}
              </Button>
            </div>
          )}
          <TextArea
            name="feedback"
            label={t('validation.verify.feedback')}
            hint={t('validation.verify.feedback.hint')}
            optional={!returning}
            maxLength={2000}
          />
          <FormActions>
            <Button look="primary" type="submit" busy={verifying.isPending}>
              {t(returning ? 'validation.verify.sendBack' : 'validation.verify.confirm')}
            </Button>
          </FormActions>
        </Card>
      </Stack>
    </Form>
  );
}

function VerifyCriterion({
  attempt,
  criterion,
  index,
  opinion,
  onOpinion,
}: {
  attempt: Attempt;
  criterion: Criterion;
  index: number;
  opinion: Opinion | undefined;
  onOpinion: (opinion: Opinion) => void;
}) {
  const judged = lastJudged(attempt).get(criterion.id);
  if (!judged) return null;
  const rests = judged.evidence.flatMap((ticked) => {
    const piece = attempt.evidence.find(({ id }) => id === ticked.evidenceId);
    return piece ? [{ piece, ticked }] : [];
  });
  return (
    <section className={styles.criterion} aria-label={textOf(criterion)}>
      <div className={styles.side}>
        <h2 className={styles.text}>{textOf(criterion)}</h2>
        <div>
          <p className={styles.small}>{t('validation.verify.says', judged.by)}</p>
          <Status tone={STANDING_TONES[judged.outcome]}>{judged.outcomeLabel}</Status>
          {judged.missing && <p>{judged.missing}</p>}
        </div>
        <Choices
          name={`criteria.${index}.opinion`}
          label={t('validation.verify.opinion')}
          value={opinion ?? ''}
          onChange={(code) => onOpinion(code as Opinion)}
          choices={OPINIONS.map((code) => ({ value: code, label: t(`validation.verify.opinion.${code}`) }))}
        />
        {opinion && opinion !== 'upheld' && (
          <TextField
            name={`criteria.${index}.why`}
            label={t('validation.verify.why')}
            hint={t('validation.verify.why.hint')}
            maxLength={1000}
          />
        )}
      </div>
      <div className={styles.side}>
        <p className={styles.label}>{t('validation.verify.rests')}</p>
        {rests.length === 0 && <p>{t('validation.verify.nothing')}</p>}
        {rests.map(({ piece, ticked }) => (
          <div key={piece.id} className={styles.piece}>
            <EvidencePiece evidence={piece} />
            <p className={styles.ticked}>
              {FOUR.filter((each) => ticked[each]).map((each) => (
                <span key={each}>
                  <Icon name="check" size={16} />
                  {t(`validation.assess.${each}`)}
                </span>
              ))}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
