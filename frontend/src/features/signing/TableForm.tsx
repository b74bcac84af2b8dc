import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type AllowedAction, useKey } from '../../actions';
import { act } from '../../api/client';
import { formProblem } from '../../api/formProblem';
import { t } from '../../i18n/signingTable';
import { Button } from '../../ui/Button';
import { Form, FormActions } from '../../ui/Form';
import { PinField } from '../../ui/PinField';
import { TextArea } from '../../ui/TextField';
import { text } from '../../ui/values';
import styles from './AtTheTable.module.css';

interface Props {
  /** What the participant may say yes to, as the service offers it. */
  action: AllowedAction;
  etag: string;
  /** What is sent beside the code. */
  body: object;
  /** What the button says: the participant's words, not the service's. */
  words: string;
  /** The participant may say what they do not agree with. */
  mayReserve?: boolean;
  onDone: () => void;
  /** Called after a refusal: what is shown here may be old. */
  onRefused: () => void;
}

/** The participant's own yes, confirmed by their code. The code is sent once and kept nowhere. */
export default function TableForm({ action, etag, body, words, mayReserve, onDone, onRefused }: Props) {
  const key = useKey();
  const [reserving, setReserving] = useState(false);
  const confirming = useMutation({
    mutationFn: (told: object) =>
      act(action.method, action.href, { ...body, ...told }, { etag, key: key.now() }),
    onSuccess: onDone,
    onError: onRefused,
    onSettled: (_, problem) => key.settled(problem),
    gcTime: 0,
  });
  return (
    <Form
      label={words}
      problem={formProblem(confirming.error)}
      onSubmit={(values) => {
        const reservation = text(values, 'reservation');
        confirming.mutate({ pin: text(values, 'pin') ?? '', ...(reservation && { reservation }) });
      }}
    >
      {reserving && (
        <TextArea
          name="reservation"
          label={t('signing.table.reservation')}
          hint={t('signing.table.reservation.hint')}
          maxLength={2000}
        />
      )}
      {mayReserve && !reserving && (
        <div>
          <Button look="quiet" icon="chat" onClick={() => setReserving(true)}>
            {t('signing.table.reserve')}
          </Button>
        </div>
      )}
      <div className={styles.stack}>
        <PinField name="pin" label={t('signing.pin.label')} hint={t('signing.pin.hint')} />
        <FormActions>
          <Button look="primary" type="submit" busy={confirming.isPending}>
            {words}
          </Button>
        </FormActions>
      </div>
    </Form>
  );
}
