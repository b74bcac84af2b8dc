import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ActionForm, AllowedAction } from '../../actions';
import { number, today } from '../../i18n/format';
import { t } from '../../i18n/journeyWriting';
import { DateField } from '../../ui/DateField';
import { PinField } from '../../ui/PinField';
import { type Option, Select } from '../../ui/Select';
import { TextArea, TextField } from '../../ui/TextField';
import { text } from '../../ui/values';
import type { PlacementForEnterprise } from './journey';
import { reasonListQuery } from './queries';

interface Choosable {
  reasons: readonly Option[];
  nextSteps: readonly Option[];
  subsidies: readonly Option[];
}

const choose = (name: string, label: string, options: readonly Option[], optional = false) => (
  <Select name={name} label={label} empty={t('journey.form.choose')} options={options} optional={optional} />
);

/** The fields of each action, named as the contract names them, so that a fault of the service finds its field. */
const FIELDS: Record<string, (placement: PlacementForEnterprise, from: Choosable) => ReactNode> = {
  begin: ({ plannedStartOn }) => (
    <DateField
      name="startedOn"
      label={t('journey.form.startedOn')}
      defaultValue={plannedStartOn <= today() ? plannedStartOn : today()}
      max={today()}
    />
  ),
  cancel: (_, from) => (
    <>
      {choose('reason', t('journey.form.reason'), from.reasons)}
      <TextArea
        name="personText"
        label={t('journey.form.personText')}
        hint={t('journey.form.personText.hint')}
        maxLength={1000}
      />
      {choose('nextStep', t('journey.form.nextStep'), from.nextSteps)}
      <TextArea name="colleagueText" label={t('journey.form.colleagueText')} optional maxLength={2000} />
    </>
  ),
  pause: (_, from) => (
    <>
      {choose('reason', t('journey.form.reason'), from.reasons)}
      <DateField name="fromOn" label={t('journey.form.pause.from')} defaultValue={today()} />
      <DateField name="expectedReturnOn" label={t('journey.form.pause.until')} />
      <TextArea name="contactWhileAway" label={t('journey.form.pause.contact')} maxLength={2000} />
    </>
  ),
  resume: () => (
    <>
      <DateField
        name="returnedOn"
        label={t('journey.form.returnedOn')}
        defaultValue={today()}
        max={today()}
      />
      <TextArea name="adjustedHours" label={t('journey.form.adjustedHours')} optional maxLength={2000} />
    </>
  ),
  'change-scope': ({ hoursPerWeek }) => (
    <>
      <TextField
        name="hoursPerWeek"
        label={t('journey.form.hours')}
        defaultValue={number(hoursPerWeek)}
        inputMode="decimal"
      />
      <DateField name="fromOn" label={t('journey.form.hours.from')} defaultValue={today()} />
      <TextArea name="why" label={t('journey.form.hours.why')} maxLength={2000} />
      <PinField name="pin" label={t('journey.form.pin')} hint={t('journey.form.pin.hint')} />
    </>
  ),
  'start-ending': ({ plannedEndOn }, from) => (
    <>
      {choose('how', t('journey.form.end.how'), from.reasons)}
      <DateField name="lastDay" label={t('journey.form.end.lastDay')} defaultValue={plannedEndOn} />
    </>
  ),
  'record-outcome': (_, from) => (
    <>
      {choose('outcome', t('journey.form.outcome.where'), from.reasons)}
      {choose('subsidy', t('journey.form.outcome.subsidy'), from.subsidies, true)}
      <TextArea name="personWords" label={t('journey.form.outcome.words')} maxLength={2000} />
    </>
  ),
  reopen: () => <TextArea name="why" label={t('journey.form.reopen.why')} maxLength={2000} />,
};

const NAMES = [
  'startedOn',
  'reason',
  'personText',
  'nextStep',
  'colleagueText',
  'fromOn',
  'expectedReturnOn',
  'contactWhileAway',
  'returnedOn',
  'pin',
  'adjustedHours',
  'how',
  'lastDay',
  'outcome',
  'subsidy',
  'personWords',
  'why',
];

function bodyOf(values: FormData) {
  const body: Record<string, string | number> = {};
  for (const name of NAMES) {
    const value = text(values, name);
    if (value) body[name] = value;
  }
  const hours = text(values, 'hoursPerWeek');
  // What is no number goes as it was written: the service tells where the fault is.
  if (hours) body.hoursPerWeek = Number(hours.replace(',', '.')) || hours;
  return body;
}

const LEADS: Record<string, string> = {
  begin: t('journey.form.lead.begin'),
  cancel: t('journey.form.lead.cancel'),
  pause: t('journey.form.lead.pause'),
  'change-scope': t('journey.form.lead.change-scope'),
  'start-ending': t('journey.form.lead.start-ending'),
  'record-outcome': t('journey.form.lead.record-outcome'),
  end: t('journey.form.lead.end'),
  reopen: t('journey.form.lead.reopen'),
};

interface Props {
  placement: PlacementForEnterprise;
  action: AllowedAction;
  children: (form: ActionForm) => ReactNode;
}

/** Finds what the form of an action has to choose from, and hands the form over. */
export default function PlacementForm({ placement, action, children }: Props) {
  const needs = (requirement: string) => action.requires.some(({ code }) => code === requirement);
  const reasons = useQuery({
    ...reasonListQuery(action.reasonList ?? ''),
    enabled: Boolean(action.reasonList),
  });
  const nextSteps = useQuery({ ...reasonListQuery('referral-next-step'), enabled: needs('next-step') });
  const subsidies = useQuery({
    ...reasonListQuery('placement-subsidy'),
    enabled: action.code === 'record-outcome',
  });
  const lead = LEADS[action.code];
  return children({
    ...(lead && { lead }),
    fields: FIELDS[action.code]?.(placement, {
      reasons: optionsOf(reasons.data),
      nextSteps: optionsOf(nextSteps.data),
      subsidies: optionsOf(subsidies.data),
    }),
    body: bodyOf,
  });
}

const optionsOf = (
  list: { items: readonly { code: string; label: { [language: string]: string } }[] } | undefined,
) => (list?.items ?? []).map(({ code, label }) => ({ value: code, label: label.sv ?? code }));
