import type { AllowedAction } from '../../actions';
import { formProblem } from '../../api/formProblem';
import { today } from '../../i18n/format';
import { t } from '../../i18n/journeyWriting';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { DateField } from '../../ui/DateField';
import { Form, FormActions } from '../../ui/Form';
import { TextArea } from '../../ui/TextField';
import { text } from '../../ui/values';
import type { StageVisit, Step } from './journey';
import { useStepAct } from './useStepAct';

const CHOICES = (['yes', 'no', 'later'] as const).map((value) => ({
  value,
  label: t(`journey.form.choice.${value}`),
}));

interface Props {
  visit: StageVisit;
  step: Step;
  action: AllowedAction;
  onClose: () => void;
}

/** What a step asks to be told when it is done, or why it does not apply. */
export default function StepForm({ visit, step, action, onClose }: Props) {
  const acting = useStepAct(visit, onClose);
  return (
    <Form
      label={`${action.label}: ${step.title}`}
      problem={formProblem(acting.error)}
      onSubmit={(values) => acting.run(action, [step], toldIn(values))}
    >
      {action.code === 'complete' ? (
        <>
          {step.asks.includes('answer') && (
            <Choices name="choice" label={t('journey.form.choice')} choices={CHOICES} inline />
          )}
          {step.asks.includes('person-words') && (
            <TextArea name="personWords" label={t('journey.form.personWords')} maxLength={2000} />
          )}
          <TextArea
            name="note"
            label={t('journey.form.note')}
            hint={t('journey.form.note.hint')}
            optional={!step.asks.includes('note')}
            maxLength={2000}
          />
          <DateField name="doneOn" label={t('journey.form.doneOn')} defaultValue={today()} max={today()} />
        </>
      ) : (
        <TextArea name="why" label={t('journey.form.why')} maxLength={2000} />
      )}
      <FormActions>
        <Button look="primary" type="submit" busy={acting.isPending}>
          {action.label}
        </Button>
        <Button onClick={onClose}>{t('journey.form.cancel')}</Button>
      </FormActions>
    </Form>
  );
}

function toldIn(values: FormData) {
  const told: Record<string, string> = {};
  for (const name of ['choice', 'personWords', 'note', 'doneOn', 'why']) {
    const value = text(values, name);
    if (value) told[name] = value;
  }
  return told;
}
