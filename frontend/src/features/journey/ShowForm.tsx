import { formProblem } from '../../api/formProblem';
import { t } from '../../i18n/journeyWriting';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Form, FormActions } from '../../ui/Form';
import { several } from '../../ui/values';
import type { StageVisit, Step } from './journey';
import { actionOf } from './standing';
import { useStepAct } from './useStepAct';

interface Props {
  visit: StageVisit;
  steps: readonly Step[];
  onClose: () => void;
}

/** Several steps shown on one round, ticked together. */
export default function ShowForm({ visit, steps, onClose }: Props) {
  const acting = useStepAct(visit, onClose);
  const action = steps.map((step) => actionOf(step, 'show')).find(Boolean);
  if (!action) return null;
  return (
    <Form
      label={t('journey.form.shown')}
      problem={formProblem(acting.error)}
      onSubmit={(values) => {
        const ids = several(values, 'stepRecordIds');
        acting.run(
          action,
          steps.filter(({ id }) => ids.includes(id)),
        );
      }}
    >
      <Choices
        name="stepRecordIds"
        label={t('journey.form.shown')}
        hint={t('journey.form.shown.hint')}
        several
        choices={steps.map((step) => ({ value: step.id, label: step.title }))}
      />
      <FormActions>
        <Button look="primary" type="submit" busy={acting.isPending}>
          {action.label}
        </Button>
        <Button onClick={onClose}>{t('journey.form.cancel')}</Button>
      </FormActions>
    </Form>
  );
}
