import { formProblem } from '../../api/formProblem';
import { t } from '../../i18n/participantWriting';
import { Button } from '../../ui/Button';
import { Facts } from '../../ui/Facts';
import { Form, FormActions } from '../../ui/Form';
import { TextArea } from '../../ui/TextField';
import { text } from '../../ui/values';
import { useReveal } from './queries';

/** The identity number in clear, for a reason that the person can read. It is gone when this is closed. */
export default function RevealForm({
  participantId,
  onClose,
}: {
  participantId: string;
  onClose: () => void;
}) {
  const reveal = useReveal(participantId);
  if (reveal.data) {
    return (
      <>
        <Facts
          facts={[{ term: t('participant.reveal.number'), value: written(reveal.data.identityNumber) }]}
        />
        <div>
          <Button onClick={onClose}>{t('participant.reveal.close')}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{t('participant.reveal.lead')}</p>
      <Form
        label={t('participant.reveal.title')}
        problem={formProblem(reveal.error)}
        onSubmit={(values) => reveal.mutate(text(values, 'justification') ?? '')}
      >
        <TextArea
          name="justification"
          label={t('participant.reveal.why')}
          hint={t('participant.reveal.why.hint')}
          maxLength={500}
        />
        <FormActions>
          <Button look="primary" type="submit" busy={reveal.isPending}>
            {t('participant.reveal.show')}
          </Button>
          <Button onClick={onClose}>{t('participant.form.cancel')}</Button>
        </FormActions>
      </Form>
    </>
  );
}

/** 19850101-1234, as it is read aloud. */
const written = (number: string) => number.replace(/^(\d{8})(\d{4})$/, '$1-$2');
