import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { formProblem } from '../../api/formProblem';
import { time } from '../../i18n/format';
import { t } from '../../i18n/referralWriting';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { DateField } from '../../ui/DateField';
import { Form, FormActions, FormSection } from '../../ui/Form';
import { Select } from '../../ui/Select';
import { TextArea, TextField } from '../../ui/TextField';
import { CONTACT_WAYS } from './contactWays';
import styles from './DraftForm.module.css';
import { draftOf, isWorthSaving } from './draft';
import { municipalitiesQuery, placementKindsQuery, receiversQuery, useSaveDraft } from './queries';
import { optionOf, receiverOptions } from './receivers';
import type { ReferralForSender } from './referral';

interface Props {
  /** The draft that is written on, as it was when the page was opened. */
  draft?: { value: ReferralForSender; etag: string };
  /** What kind of authority refers: decides which kinds of placement there are to choose. */
  commissionerKind: string;
  onFirstSaved: (id: string) => void;
  onDone: (id: string) => void;
}

/** A referral being written. It is kept at the service as it is written, never in the browser. */
export default function DraftForm({ draft, commissionerKind, onFirstSaved, onDone }: Props) {
  const kinds = useQuery(placementKindsQuery).data?.items ?? [];
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const receivers = useQuery(receiversQuery).data?.items ?? [];
  const saving = useSaving(draft, onFirstSaved);
  const { person, order, receiver } = draft?.value ?? {};

  return (
    <Form
      problem={formProblem(saving.error)}
      onSubmit={(values) => saving.finish(values, onDone)}
      onFieldLeft={saving.keep}
    >
      <FormSection title={t('referral.form.person')}>
        <TextField
          name="person.givenName"
          label={t('referral.form.givenName')}
          defaultValue={person?.givenName}
          autoComplete="off"
        />
        <TextField
          name="person.familyName"
          label={t('referral.form.familyName')}
          defaultValue={person?.familyName}
          autoComplete="off"
        />
        <TextField
          name="person.identityNumber"
          label={t('referral.person.number')}
          hint={
            person?.identityNumber
              ? t('referral.form.number.kept', person.identityNumber)
              : t('referral.form.number.hint')
          }
          optional
          autoComplete="off"
          inputMode="numeric"
          short
        />
        <Choices
          name="protectedIdentity"
          label={t('referral.form.protected')}
          hint={t('referral.form.protected.hint')}
          inline
          defaultValue={draft ? 'false' : ''}
          choices={[
            { value: 'false', label: t('referral.form.no') },
            { value: 'true', label: t('referral.form.yes') },
          ]}
        />
        <TextField
          name="person.phone"
          label={t('referral.person.phone')}
          type="tel"
          defaultValue={person?.phone}
          optional
          autoComplete="off"
        />
        <TextField
          name="person.email"
          label={t('referral.person.email')}
          type="email"
          defaultValue={person?.email}
          optional
          autoComplete="off"
        />
        <Select
          name="person.contactPreference"
          label={t('referral.form.contact')}
          options={CONTACT_WAYS}
          empty={t('referral.act.choose')}
          defaultValue={person?.contactPreference}
        />
        <Select
          name="person.municipalityCode"
          label={t('referral.form.municipality')}
          options={municipalities.map((each) => ({ value: each.code, label: each.name }))}
          empty={t('referral.act.choose')}
          key={`municipality-${municipalities.length}`}
          defaultValue={person?.municipalityCode}
          optional
        />
      </FormSection>
      <FormSection title={t('referral.order.title')}>
        <Select
          name="receiver"
          label={t('referral.form.receiver')}
          options={receiverOptions(receivers)}
          empty={t('referral.act.choose')}
          key={`receiver-${receivers.length}`}
          defaultValue={receiver && optionOf(receiver.organisationId, receiver.unitId)}
        />
        <Choices
          name="order.placementKind"
          label={t('referral.order.kind')}
          key={`kind-${kinds.length}`}
          defaultValue={order?.placementKind ?? ''}
          choices={kinds
            .filter((kind) => (kind.commissioners as readonly string[]).includes(commissionerKind))
            .map((kind) => ({ value: kind.code, label: kind.label.sv ?? kind.code }))}
        />
        <DateField
          name="order.periodFrom"
          label={t('referral.form.periodFrom')}
          {...given(order?.periodFrom)}
        />
        <DateField name="order.periodTo" label={t('referral.form.periodTo')} {...given(order?.periodTo)} />
        <TextField
          name="order.hoursPerWeek"
          label={t('referral.form.hours')}
          defaultValue={order?.hoursPerWeek?.toLocaleString('sv')}
          inputMode="decimal"
          short
        />
        <TextField
          name="order.decisionReference"
          label={t('referral.order.decision')}
          defaultValue={order?.decisionReference}
          maxLength={60}
          short
        />
        <TextField
          name="order.commissionerReference"
          label={t('referral.order.reference')}
          defaultValue={order?.commissionerReference}
          maxLength={60}
          optional
          short
        />
        <TextArea
          name="order.purpose"
          label={t('referral.order.purpose')}
          hint={t('referral.form.purpose.hint')}
          defaultValue={order?.purpose}
          maxLength={2000}
        />
        <TextArea
          name="order.needs"
          label={t('referral.order.needs')}
          hint={t('referral.form.needs.hint')}
          defaultValue={order?.needs}
          maxLength={2000}
          optional
        />
      </FormSection>
      <p className={styles.kept} role="status">
        {saving.savedAt ? t('referral.form.kept', time(saving.savedAt)) : t('referral.form.notKept')}
      </p>
      <FormActions>
        <Button look="primary" type="submit" iconAfter="forward" busy={saving.finishing}>
          {t('referral.form.review')}
        </Button>
      </FormActions>
    </Form>
  );
}

const given = (value: string | undefined) => (value ? { defaultValue: value } : {});

/** Saves when a field is left and something has changed; one save at a time, so that versions follow each other. */
function useSaving(draft: Props['draft'], onFirstSaved: (id: string) => void) {
  const save = useSaveDraft();
  const [key] = useState(() => crypto.randomUUID());
  const at = useRef<{ id?: string; etag?: string; body?: string }>(
    draft ? { id: draft.value.id, etag: draft.etag } : {},
  );
  const running = useRef<Promise<unknown>>(Promise.resolve());
  // Not every save: leaving the last field for the button begins one, and the press that follows must count.
  const [finishing, setFinishing] = useState(false);
  const [savedAt, setSavedAt] = useState(draft?.value.changedAt);

  const write = (values: FormData) => {
    const body = draftOf(values);
    const written = JSON.stringify(body);
    running.current = running.current
      .catch(() => undefined)
      .then(async () => {
        if (written === at.current.body) return;
        const { id, etag } = at.current;
        const saved = await save.mutateAsync({ body, key, ...(id && { id }), ...(etag && { etag }) });
        at.current = { id: saved.value.id, etag: saved.etag, body: written };
        setSavedAt(saved.value.changedAt);
        if (!id) onFirstSaved(saved.value.id);
      });
    return running.current;
  };

  return {
    error: save.error,
    finishing,
    savedAt,
    keep: (values: FormData) => {
      if (isWorthSaving(values)) write(values).catch(() => undefined);
    },
    finish: (values: FormData, onDone: (id: string) => void) => {
      setFinishing(true);
      write(values)
        .then(() => at.current.id && onDone(at.current.id))
        .catch(() => undefined)
        .finally(() => setFinishing(false));
    },
  };
}
