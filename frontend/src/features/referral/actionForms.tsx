import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ActionForm, AllowedAction } from '../../actions';
import { instantOf, today } from '../../i18n/format';
import { t } from '../../i18n/referralWriting';
import { Choices } from '../../ui/Choices';
import { DateField } from '../../ui/DateField';
import { type Option, Select } from '../../ui/Select';
import { TextArea, TextField } from '../../ui/TextField';
import { lines, text } from '../../ui/values';
import { reasonListQuery, reasonOptions } from '../reason';
import { attemptsOf, ContactAttempts } from './ContactAttempts';
import { CONTACT_WAYS } from './contactWays';
import { receiversQuery, supervisorsQuery } from './queries';
import { receiverOf, receiverOptions } from './receivers';
import type { Referral } from './referral';

/** What the forms choose from; lists belong to the service. */
interface Choosable {
  reasons: readonly Option[];
  nextSteps: readonly Option[];
  supervisors: readonly Option[];
  receivers: readonly Option[];
}

const personText = (optional: boolean) => (
  <TextArea
    name="personText"
    label={t('referral.act.personText')}
    hint={t('referral.act.personText.hint')}
    optional={optional}
    maxLength={1000}
  />
);

const colleagueText = (
  <TextArea name="colleagueText" label={t('referral.act.colleagueText')} optional maxLength={2000} />
);

const personAnswer = (
  <>
    <DateField
      name="personAnsweredOn"
      label={t('referral.act.personAnsweredOn')}
      defaultValue={today()}
      max={today()}
    />
    <TextField
      name="personAnswer"
      label={t('referral.act.personAnswer')}
      hint={t('referral.act.personAnswer.hint')}
      maxLength={500}
    />
  </>
);

const choose = (name: string, label: string, options: readonly Option[], hint?: string) => (
  <Select name={name} label={label} hint={hint} empty={t('referral.act.choose')} options={options} />
);

/** The fields of each action, named as the contract names them, so that a fault of the service finds its field. */
const FIELDS: Record<string, (referral: Referral, from: Choosable) => ReactNode> = {
  'ask-info': () => (
    <>
      <TextArea name="items" label={t('referral.act.items')} hint={t('referral.act.items.hint')} />
      {colleagueText}
    </>
  ),
  'answer-info': () => <TextArea name="colleagueText" label={t('referral.act.answer')} maxLength={2000} />,
  'hand-over': (_, from) => choose('supervisorId', t('referral.act.supervisor'), from.supervisors),
  invite: () => (
    <>
      <DateField name="startsAt" label={t('referral.act.meeting.day')} min={today()} />
      <TextField
        name="clock"
        label={t('referral.act.meeting.clock')}
        hint={t('referral.act.meeting.clock.hint')}
        inputMode="numeric"
        short
      />
      <TextField name="place" label={t('referral.act.meeting.place')} maxLength={200} />
      <Choices
        name="trialDay"
        label={t('referral.act.meeting.kind')}
        inline
        defaultValue="false"
        choices={[
          { value: 'false', label: t('referral.act.meeting.meeting') },
          { value: 'true', label: t('referral.act.meeting.trialDay') },
        ]}
      />
      {choose('personInformedBy', t('referral.act.informed'), CONTACT_WAYS)}
      {personText(true)}
    </>
  ),
  waitlist: () => (
    <>
      <DateField
        name="untilOn"
        label={t('referral.act.untilOn')}
        hint={t('referral.act.untilOn.hint')}
        min={today()}
      />
      <DateField name="reviewOn" label={t('referral.act.reviewOn')} min={today()} />
      <DateField name="personAskedOn" label={t('referral.act.personAskedOn')} max={today()} />
      {personText(true)}
    </>
  ),
  accept: (_, from) => (
    <>
      <DateField name="possibleStartOn" label={t('referral.act.possibleStartOn')} min={today()} />
      {choose('supervisorId', t('referral.act.supervisor'), from.supervisors)}
      {personText(true)}
      {colleagueText}
    </>
  ),
  confirm: ({ order, dates }) => (
    <>
      <DateField
        name="startOn"
        label={t('referral.act.startOn')}
        {...given('defaultValue', dates.possibleStartOn)}
      />
      <DateField
        name="periodFrom"
        label={t('referral.act.periodFrom')}
        {...given('defaultValue', order.periodFrom)}
      />
      <DateField
        name="periodTo"
        label={t('referral.act.periodTo')}
        {...given('defaultValue', order.periodTo)}
      />
      {personAnswer}
      {colleagueText}
    </>
  ),
  'confirm-again': () => (
    <>
      <DateField name="startOn" label={t('referral.act.startOn')} min={today()} />
      {personAnswer}
      {colleagueText}
    </>
  ),
  start: ({ dates }) => (
    <DateField
      name="firstDayOn"
      label={t('referral.act.firstDayOn')}
      max={today()}
      {...given('defaultValue', dates.startOn && dates.startOn <= today() ? dates.startOn : undefined)}
    />
  ),
  decline: (referral, from) => refusal(referral, from, true),
  cancel: (referral, from) => refusal(referral, from, true),
  withdraw: (referral, from) => refusal(referral, from, false),
  'person-declines': () => (
    <>
      <DateField name="toldOn" label={t('referral.act.toldOn')} defaultValue={today()} max={today()} />
      {colleagueText}
    </>
  ),
  'no-show': (_, from) => (
    <>
      <ContactAttempts />
      <DateField name="otherSideInformedOn" label={t('referral.act.otherSideInformedOn')} max={today()} />
      {personText(false)}
      {choose('nextStep', t('referral.act.nextStep'), from.nextSteps)}
      {colleagueText}
    </>
  ),
  reopen: () => colleagueText,
  reroute: (_, from) => choose('receiver', t('referral.form.receiver'), from.receivers),
};

function refusal(_referral: Referral, from: Choosable, attempts: boolean) {
  return (
    <>
      {choose('reason', t('referral.act.reason'), from.reasons)}
      {personText(false)}
      {choose('nextStep', t('referral.act.nextStep'), from.nextSteps, t('referral.act.nextStep.hint'))}
      {colleagueText}
      {attempts && (
        <details>
          <summary>{t('referral.act.attempt.unreachable')}</summary>
          <ContactAttempts atFirst={3} />
        </details>
      )}
    </>
  );
}

const given = <K extends string, V>(name: K, value: V | undefined | '') =>
  (value ? { [name]: value } : {}) as { [key in K]?: V };

const TEXTS = [
  'supervisorId',
  'place',
  'personInformedBy',
  'untilOn',
  'reviewOn',
  'personAskedOn',
  'possibleStartOn',
  'startOn',
  'periodFrom',
  'periodTo',
  'personAnsweredOn',
  'personAnswer',
  'firstDayOn',
  'toldOn',
  'otherSideInformedOn',
  'reason',
  'nextStep',
  'personText',
  'colleagueText',
];

/** What was filled in, as the contract has it; what was left empty is left out. */
function bodyOf(values: FormData) {
  const body: Record<string, unknown> = {};
  for (const name of TEXTS) {
    const value = text(values, name);
    if (value) body[name] = value;
  }
  if (values.has('items')) body.items = lines(values, 'items');
  if (values.has('trialDay')) body.trialDay = values.get('trialDay') === 'true';
  const startsOn = text(values, 'startsAt');
  if (startsOn) body.startsAt = instantOf(startsOn, text(values, 'clock') ?? '');
  const receiver = receiverOf(values);
  if (receiver) body.receiver = receiver;
  const attempts = attemptsOf(values);
  if (attempts.length > 0) body.contactAttempts = attempts;
  return body;
}

interface Props {
  referral: Referral;
  action: AllowedAction;
  children: (form: ActionForm) => ReactNode;
}

/** Finds what the form of an action has to choose from, and hands the form over. Fetched when the first one is opened. */
export default function ReferralActionForm({ referral, action, children }: Props) {
  const needs = (requirement: string) => action.requires.some(({ code }) => code === requirement);
  const reasons = useQuery({
    ...reasonListQuery(action.reasonList ?? ''),
    enabled: Boolean(action.reasonList),
  });
  const nextSteps = useQuery({ ...reasonListQuery('referral-next-step'), enabled: needs('next-step') });
  const supervisors = useQuery({ ...supervisorsQuery, enabled: needs('supervisor') });
  const receivers = useQuery({ ...receiversQuery, enabled: needs('receiver') });

  const lead = LEADS[action.code];
  return children({
    ...(lead && { lead }),
    fields: FIELDS[action.code]?.(referral, {
      reasons: reasonOptions(reasons.data),
      nextSteps: reasonOptions(nextSteps.data),
      supervisors: (supervisors.data?.items ?? []).map((each) => ({ value: each.id, label: each.name })),
      receivers: receiverOptions(receivers.data?.items),
    }),
    body: action.code === 'discard-draft' ? () => undefined : bodyOf,
  });
}

const LEADS: Record<string, string> = {
  'discard-draft': t('referral.act.lead.discard'),
  'ask-info': t('referral.act.lead.ask-info'),
  accept: t('referral.act.lead.accept'),
  confirm: t('referral.act.lead.confirm'),
  decline: t('referral.act.lead.negative'),
  cancel: t('referral.act.lead.negative'),
  withdraw: t('referral.act.lead.negative'),
  'person-declines': t('referral.act.lead.person-declines'),
  'no-show': t('referral.act.lead.no-show'),
  reopen: t('referral.act.lead.reopen'),
  reroute: t('referral.act.lead.reroute'),
};
