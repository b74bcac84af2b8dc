import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formProblem } from '../../api/formProblem';
import { t as contact } from '../../i18n/contact';
import { t } from '../../i18n/participantWriting';
import { currentMembership, useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { Form, FormActions } from '../../ui/Form';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { text } from '../../ui/values';
import { languageName } from './Person';
import type { Participant, Particulars } from './participant';
import { municipalitiesQuery, unitsQuery, useChangeParticipant } from './queries';

const WAYS = (['phone', 'text-message', 'email', 'in-person', 'through-case-officer'] as const).map(
  (way) => ({ value: way, label: contact(`contact.way.${way}`) }),
);

/** Those that interpreters are most often asked for; another that is already written stays to be chosen. */
const LANGUAGES = [
  'ar',
  'bs',
  'en',
  'es',
  'fa',
  'fi',
  'fr',
  'ku',
  'pl',
  'prs',
  'ps',
  'ru',
  'so',
  'sq',
  'th',
  'ti',
  'tr',
  'uk',
];

type Field = Exclude<keyof Particulars, 'unitId'>;

interface Props {
  participant: Participant;
  etag: string;
  onSaved: () => void;
  onClose: () => void;
}

/** Name and ways to reach somebody. What is written stays through any refusal, and what others wrote meanwhile is shown. */
export default function ParticularsForm({ participant, etag, onSaved, onClose }: Props) {
  const { organisation, unit } = currentMembership(useSession());
  const units = useQuery(unitsQuery(organisation.id)).data?.items ?? [];
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const saving = useChangeParticipant(participant.id);
  const [opened] = useState(participant);

  const meanwhile = (field: Field) => {
    if (opened[field] === participant[field]) return undefined;
    const now = participant[field];
    return now ? t('participant.form.nowSaved', now) : t('participant.form.nowEmpty');
  };
  const field = (name: Field) => {
    const hint = meanwhile(name);
    return { name, defaultValue: opened[name], ...(hint && { hint }) };
  };
  const languages = LANGUAGES.includes(opened.interpreterLanguage ?? 'ar')
    ? LANGUAGES
    : [opened.interpreterLanguage ?? '', ...LANGUAGES];

  return (
    <Form
      label={t('participant.form.title')}
      problem={formProblem(saving.error)}
      onSubmit={(values) => saving.mutate({ body: particularsOf(values), etag }, { onSuccess: onSaved })}
    >
      <TextField {...field('givenName')} label={t('participant.form.givenName')} autoComplete="off" />
      <TextField {...field('familyName')} label={t('participant.form.familyName')} autoComplete="off" />
      <TextField
        {...field('phone')}
        label={t('participant.form.phone')}
        type="tel"
        optional
        autoComplete="off"
      />
      <TextField
        {...field('email')}
        label={t('participant.form.email')}
        type="email"
        optional
        autoComplete="off"
      />
      <Select {...field('contactPreference')} label={t('participant.form.contact')} options={WAYS} />
      <Select
        {...field('interpreterLanguage')}
        label={t('participant.form.interpreter')}
        empty={t('participant.form.noInterpreter')}
        options={languages
          .map((code) => ({ value: code, label: languageName(code) }))
          .sort((a, b) => a.label.localeCompare(b.label, 'sv'))}
      />
      <Select
        {...field('municipalityCode')}
        key={`municipality-${municipalities.length}`}
        label={t('participant.form.municipality')}
        empty={t('participant.form.choose')}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      {unit ? (
        <input type="hidden" name="unitId" value={participant.unitId ?? ''} />
      ) : (
        <Select
          name="unitId"
          key={`unit-${units.length}`}
          label={t('participant.form.unit')}
          empty={t('participant.form.choose')}
          defaultValue={opened.unitId}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      <FormActions>
        <Button look="primary" type="submit" busy={saving.isPending}>
          {t('participant.form.save')}
        </Button>
        <Button onClick={onClose}>{t('participant.form.cancel')}</Button>
      </FormActions>
    </Form>
  );
}

const NAMES = [
  'givenName',
  'familyName',
  'phone',
  'email',
  'contactPreference',
  'interpreterLanguage',
  'municipalityCode',
  'unitId',
] as const;

/** The whole of it, since what is left out becomes empty. */
const particularsOf = (values: FormData) =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = text(values, name);
      return value ? [[name, value]] : [];
    }),
  ) as unknown as Particulars;
