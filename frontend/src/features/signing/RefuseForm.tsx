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

interface Props {
  action: AllowedAction;
  etag: string;
  /** What the contract calls the words about what is not right. */
  field: string;
  onDone: () => void;
  onRefused: () => void;
}

/** No is an answer too: the participant says what has to be put right first. */
export default function RefuseForm({ action, etag, field, onDone, onRefused }: Props) {
  const key = useKey();
  const [open, setOpen] = useState(false);
  const refusing = useMutation({
    mutationFn: (body: object) => act(action.method, action.href, body, { etag, key: key.now() }),
    onSuccess: onDone,
    onError: onRefused,
    onSettled: (_, problem) => key.settled(problem),
    gcTime: 0,
  });
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('signing.table.refuse')}</Button>
      </div>
    );
  }
  return (
    <Form
      label={t('signing.table.refuse')}
      problem={formProblem(refusing.error)}
      onSubmit={(values) =>
        refusing.mutate({ [field]: text(values, field) ?? '', pin: text(values, 'pin') ?? '' })
      }
    >
      <TextArea name={field} label={t('signing.table.refuse.what')} maxLength={2000} />
      <PinField name="pin" label={t('signing.pin.label')} />
      <FormActions>
        <Button type="submit" busy={refusing.isPending}>
          {t('signing.table.refuse.send')}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {t('signing.table.refuse.back')}
        </Button>
      </FormActions>
    </Form>
  );
}
