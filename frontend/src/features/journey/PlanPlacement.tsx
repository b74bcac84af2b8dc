import { useQuery } from '@tanstack/react-query';
import { useKey } from '../../actions';
import { formProblem } from '../../api/formProblem';
import { today } from '../../i18n/format';
import { t } from '../../i18n/journeyWriting';
import { currentMembership, useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Form, FormActions } from '../../ui/Form';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { decimal, text } from '../../ui/values';
import { supervisorsQuery, unitsQuery } from '../participant';
import type { NewPlacement } from './journey';
import { placementKindsQuery, usePlan } from './queries';

interface Props {
  participantId: string;
  unitId: string | undefined;
  onDone: () => void;
  onClose: () => void;
}

/** A placement for somebody who has come on their own. */
export default function PlanPlacement({ participantId, unitId, onDone, onClose }: Props) {
  const { organisation } = currentMembership(useSession());
  const kinds = useQuery(placementKindsQuery).data?.items ?? [];
  const units = useQuery(unitsQuery(organisation.id)).data?.items ?? [];
  const supervisors = useQuery(supervisorsQuery).data?.items ?? [];
  const plan = usePlan();
  const key = useKey();
  return (
    <>
      <p>{t('journey.form.plan.lead')}</p>
      <Form
        label={t('journey.form.plan.save')}
        problem={formProblem(plan.error)}
        onSubmit={(values) =>
          plan.mutate(
            { body: { ...planOf(values), participantId }, key: key.now() },
            { onSuccess: onDone, onSettled: (_, problem) => key.settled(problem) },
          )
        }
      >
        <Select
          name="kind"
          label={t('journey.form.plan.kind')}
          empty={t('journey.form.choose')}
          options={kinds.map(({ code, label }) => ({ value: code, label: label.sv ?? code }))}
        />
        <Select
          name="unitId"
          key={`unit-${units.length}`}
          label={t('journey.form.plan.unit')}
          empty={t('journey.form.choose')}
          defaultValue={unitId}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="supervisorId"
          label={t('journey.form.plan.supervisor')}
          empty={t('journey.form.choose')}
          options={supervisors.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField name="startOn" label={t('journey.form.plan.start')} defaultValue={today()} />
        <DateField name="endOn" label={t('journey.form.plan.end')} />
        <TextField name="hoursPerWeek" label={t('journey.form.plan.hours')} inputMode="decimal" short />
        <FormActions>
          <Button look="primary" type="submit" busy={plan.isPending}>
            {t('journey.form.plan.save')}
          </Button>
          <Button onClick={onClose}>{t('journey.form.cancel')}</Button>
        </FormActions>
      </Form>
    </>
  );
}

function planOf(values: FormData) {
  const plan: Record<string, unknown> = {};
  for (const name of ['kind', 'unitId', 'supervisorId', 'startOn', 'endOn']) {
    const value = text(values, name);
    if (value) plan[name] = value;
  }
  const hoursPerWeek = decimal(values, 'hoursPerWeek');
  return { ...plan, ...(hoursPerWeek !== undefined && { hoursPerWeek }) } as Omit<
    NewPlacement,
    'participantId'
  >;
}
