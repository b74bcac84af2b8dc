import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ActionForm, AllowedAction } from '../../actions';
import { t } from '../../i18n/validationWriting';
import { Checkbox } from '../../ui/Choices';
import { PinField } from '../../ui/PinField';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextField';
import { checked, text } from '../../ui/values';
import { reasonListQuery, reasonOptions } from '../reason';
import { unitAssessorsQuery } from './queries';

interface Props {
  action: AllowedAction;
  unitVersionId: string;
  children: (form: ActionForm) => ReactNode;
}

/** What has to be told with the few acts that are told in a form of a line or two. */
export default function AttemptActionForm({ action, unitVersionId, children }: Props) {
  const reasons = useQuery({
    ...reasonListQuery(action.reasonList ?? ''),
    enabled: Boolean(action.reasonList),
  });
  const assessors = useQuery({ ...unitAssessorsQuery(unitVersionId), enabled: action.code === 'appeal' });

  switch (action.code) {
    case 'submit':
      return children({
        lead: t('validation.act.lead.submit'),
        fields: <PinField name="pin" label={t('validation.pin')} hint={t('validation.pin.hint')} optional />,
        body: (values) => given(values, 'pin'),
      });
    case 'start-assessment':
      return children({
        lead: t('validation.act.lead.start-assessment'),
        fields: <Checkbox name="noConflictOfInterest" label={t('validation.act.conflict')} />,
        body: (values) => ({ noConflictOfInterest: checked(values, 'noConflictOfInterest') }),
      });
    case 'appeal':
      return children({
        lead: t('validation.act.lead.appeal'),
        fields: (
          <>
            <TextArea name="personWords" label={t('validation.act.personWords')} maxLength={2000} />
            <Select
              name="assessorMembershipId"
              label={t('validation.act.otherAssessor')}
              empty={t('validation.choose')}
              options={(assessors.data?.items ?? []).map((each) => ({
                value: each.membershipId,
                label: each.name,
              }))}
            />
            <PinField name="pin" label={t('validation.pin')} hint={t('validation.pin.appeal')} />
          </>
        ),
        body: (values) => given(values, 'personWords', 'assessorMembershipId', 'pin'),
      });
    default:
      return children({
        lead: t('validation.act.lead.withdraw'),
        fields: (
          <>
            <Select
              name="reason"
              label={t('validation.act.reason')}
              empty={t('validation.choose')}
              options={reasonOptions(reasons.data)}
            />
            <TextArea name="note" label={t('validation.act.note')} optional maxLength={1000} />
          </>
        ),
        body: (values) => given(values, 'reason', 'note'),
      });
  }
}

/** What was filled in; what was left empty is left out, and the service says at which field when it is needed. */
function given(values: FormData, ...names: string[]) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = text(values, name);
      return value ? [[name, value]] : [];
    }),
  );
}
