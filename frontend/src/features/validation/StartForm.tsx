import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formProblem } from '../../api/formProblem';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/validationWriting';
import { Failure } from '../../shell/Failure';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { EmptyState } from '../../ui/EmptyState';
import { Form, FormActions } from '../../ui/Form';
import { Note } from '../../ui/Note';
import { Select } from '../../ui/Select';
import { Skeleton } from '../../ui/Skeleton';
import { text } from '../../ui/values';
import { type NewAttempt, openUnitsQuery, peopleQuery, unitAssessorsQuery, usePlanAttempt } from './queries';

interface Props {
  person?: string | undefined;
  unit?: string | undefined;
  onStarted: (id: string) => void;
}

/** Who, what, why and who assesses: what is known already is chosen already. */
export default function StartForm({ person, unit, onStarted }: Props) {
  const people = useQuery(peopleQuery);
  const units = useQuery(openUnitsQuery);
  const [chosen, setChosen] = useState(unit ?? '');
  const planning = usePlanAttempt();

  if (people.isPending || units.isPending) return <Skeleton lines={5} />;
  const failed = [people, units].find((query) => query.error);
  if (failed?.error) return <Failure error={failed.error} again={() => failed.refetch()} />;
  if (people.data?.items.length === 0) {
    return (
      <EmptyState title={t('validation.start.empty.title')}>{t('validation.start.empty.text')}</EmptyState>
    );
  }

  return (
    <Form
      problem={formProblem(planning.error)}
      onSubmit={(values) => planning.mutate(asked(values), { onSuccess: (attempt) => onStarted(attempt.id) })}
    >
      <Select
        name="participantId"
        label={t('validation.start.person')}
        empty={t('validation.choose')}
        defaultValue={person}
        options={(people.data?.items ?? []).map((each) => ({
          value: each.id,
          label: `${each.givenName} ${each.familyName}`,
        }))}
      />
      <Select
        name="unitVersionId"
        label={t('validation.start.unit')}
        empty={t('validation.choose')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        options={(units.data?.items ?? []).map((each) => ({
          value: each.id,
          label: `${inWords(each.areaName)}: ${inWords(each.title)}`,
        }))}
      />
      <Choices
        name="aim"
        label={t('validation.start.aim')}
        choices={(['show-what-i-can', 'build-up'] as const).map((aim) => ({
          value: aim,
          label: t(`validation.start.aim.${aim}`),
        }))}
      />
      <WhoAssesses key={chosen} unit={chosen} />
      <FormActions>
        <Button look="primary" type="submit" busy={planning.isPending} iconAfter="forward">
          {t('validation.start.send')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** What is left out the service asks for at its field. */
function asked(values: FormData) {
  const wanted: Record<string, string> = {};
  for (const name of ['participantId', 'unitVersionId', 'aim', 'assessorMembershipId']) {
    const value = text(values, name);
    if (value) wanted[name] = value;
  }
  return wanted as unknown as NewAttempt;
}

function WhoAssesses({ unit }: { unit: string }) {
  const assessors = useQuery({ ...unitAssessorsQuery(unit), enabled: unit !== '' });
  if (unit === '') return <Note>{t('validation.start.assessor.first')}</Note>;
  if (assessors.isPending) return <Skeleton lines={1} />;
  if (assessors.error) return <Failure error={assessors.error} again={() => assessors.refetch()} />;
  const { items } = assessors.data;
  if (items.length === 0) {
    return (
      <Note tone="warm" icon="alert">
        {t('validation.start.assessor.none')}
      </Note>
    );
  }
  return (
    <Select
      name="assessorMembershipId"
      label={t('validation.start.assessor')}
      hint={t('validation.start.assessor.hint')}
      empty={t('validation.choose')}
      defaultValue={items.length === 1 ? items[0]?.membershipId : undefined}
      options={items.map((each) => ({
        value: each.membershipId,
        label: each.standing === 'trainee' ? t('validation.start.trainee', each.name) : each.name,
      }))}
    />
  );
}
