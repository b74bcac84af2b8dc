import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ActionForm, AllowedAction } from '../../actions';
import { t } from '../../i18n/certificate';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextField';
import { text } from '../../ui/values';
import { reasonListQuery, reasonOptions } from '../reason';

interface Props {
  action: AllowedAction;
  children: (form: ActionForm) => ReactNode;
}

const LEADS: Record<string, string> = {
  replace: t('certificate.act.lead.replace'),
  'ask-revocation': t('certificate.act.lead.ask-revocation'),
  'confirm-revocation': t('certificate.act.lead.confirm-revocation'),
};

/** What an action on a certificate has to be told. */
export default function CertificateActionForm({ action, children }: Props) {
  const reasons = useQuery({
    ...reasonListQuery(action.reasonList ?? ''),
    enabled: Boolean(action.reasonList),
  });
  const lead = LEADS[action.code];
  return children({
    ...(lead && { lead }),
    fields: action.reasonList && (
      <>
        <Select
          name="reason"
          label={t('certificate.act.reason')}
          empty={t('certificate.act.choose')}
          options={reasonOptions(reasons.data)}
        />
        <TextArea
          name="note"
          label={t('certificate.act.note')}
          hint={t('certificate.act.note.hint')}
          optional
          maxLength={500}
        />
      </>
    ),
    body: (values) => (action.reasonList ? bodyOf(values) : undefined),
  });
}

function bodyOf(values: FormData) {
  const note = text(values, 'note');
  return { reason: text(values, 'reason'), ...(note && { note }) };
}
