import { useEffect, useRef, useState } from 'react';
import { formProblem } from '../../api/formProblem';
import { today } from '../../i18n/format';
import { t } from '../../i18n/validationWriting';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { DateField } from '../../ui/DateField';
import { Form, FormActions } from '../../ui/Form';
import { useNotices } from '../../ui/Notice';
import { TextArea, TextField } from '../../ui/TextField';
import { several, text } from '../../ui/values';
import { type EvidenceKind, kindName, type Unit } from '../catalogue';
import type { Criterion } from './attempt';
import { kindsToNote, textOf } from './kinds';
import { useTell } from './queries';

interface Props {
  href: string;
  etag: string;
  criterion: Criterion;
  /** Of the same part, which the same evidence may speak for too. */
  others: readonly Criterion[];
  unit: Unit | undefined;
  onClose: () => void;
}

/** Noting what was seen, at the criterion it was seen for: the way and the day are there already, the words are asked for. */
export default function EvidenceForm({ href, etag, criterion, others, unit, onClose }: Props) {
  const kinds = kindsToNote(criterion);
  const [kind, setKind] = useState<EvidenceKind>(kinds[0] ?? 'observation');
  const noting = useTell(etag);
  const { tell } = useNotices();
  const place = useRef<HTMLDivElement>(null);
  const own = kind === 'self-assessment';

  useEffect(() => place.current?.focus(), []);

  const note = (values: FormData) => {
    const words = text(values, 'words');
    const personWords = text(values, 'personWords');
    const witness = kind === 'witness' ? text(values, 'witness') : undefined;
    noting.mutate(
      {
        href,
        body: {
          kind,
          occurredOn: text(values, 'occurredOn'),
          criteria: [criterion.id, ...several(values, 'criteria')],
          ...(words && { words }),
          ...(personWords && { personWords }),
          ...(witness && { witness }),
        },
      },
      {
        onSuccess: () => {
          tell({ text: t('validation.evidence.saved') });
          onClose();
        },
      },
    );
  };

  return (
    // The reader's place moves here, so that the next press is one step away; nothing is named, since the fields are.
    <div ref={place} tabIndex={-1}>
      <Form problem={formProblem(noting.error)} onSubmit={note} label={textOf(criterion)}>
        <Choices
          name="kind"
          label={t('validation.evidence.kind')}
          value={kind}
          onChange={(chosen) => setKind(chosen as EvidenceKind)}
          choices={kinds.map((each) => ({ value: each, label: unit ? kindName(unit, each) : each }))}
        />
        {!own && (
          <TextArea name="words" label={t(`validation.evidence.words.${kind}`)} maxLength={4000} rows={3} />
        )}
        {kind === 'witness' && (
          <TextField name="witness" label={t('validation.evidence.witness')} maxLength={300} />
        )}
        <TextArea
          name="personWords"
          label={t('validation.evidence.personWords')}
          maxLength={4000}
          optional={!own}
          rows={2}
        />
        <DateField
          name="occurredOn"
          label={t('validation.evidence.day')}
          defaultValue={today()}
          max={today()}
        />
        {others.length > 0 && (
          <details>
            <summary>{t('validation.evidence.criteria')}</summary>
            <Choices
              name="criteria"
              label={t('validation.evidence.criteria')}
              several
              choices={others.map((each) => ({ value: each.id, label: textOf(each) }))}
            />
          </details>
        )}
        <FormActions>
          <Button look="primary" type="submit" busy={noting.isPending}>
            {t('validation.evidence.save')}
          </Button>
          <Button onClick={onClose}>{t('validation.cancel')}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
