import type { ReactNode } from 'react';
import type { ActionForm, AllowedAction } from '../../actions';
import { t } from '../../i18n/journeyWriting';
import { TextArea } from '../../ui/TextField';
import { text } from '../../ui/values';
import { SignedText } from '../signing';
import type { StageVisit } from './journey';

const WHY: Record<string, 'journey.form.whySkip' | 'journey.form.whyCorrect' | 'journey.form.whyVoid'> = {
  skip: 'journey.form.whySkip',
  correct: 'journey.form.whyCorrect',
  void: 'journey.form.whyVoid',
};

interface Props {
  visit: StageVisit;
  action: AllowedAction;
  children: (form: ActionForm) => ReactNode;
}

/** What a stage as a whole asks for: a signature on its text, what is missing, why it is skipped. */
export default function StageForm({ visit, action, children }: Props) {
  const { signing } = visit;
  switch (action.code) {
    case 'sign-off':
      return children({
        lead: t('journey.form.sign.lead'),
        fields: (
          <>
            {signing && <SignedText text={signing.text} />}
            <TextArea
              name="reservation"
              label={t('journey.form.reservation')}
              hint={t('journey.form.reservation.hint')}
              optional
              maxLength={2000}
            />
          </>
        ),
        body: (values) => ({
          fingerprint: signing?.fingerprint,
          ...told(values, 'reservation'),
        }),
      });
    case 'send-back':
      return children({
        fields: <TextArea name="missing" label={t('journey.form.missing')} maxLength={2000} />,
        body: (values) => told(values, 'missing'),
      });
    default:
      return children({
        fields: (
          <TextArea name="why" label={t(WHY[action.code] ?? 'journey.form.whyElse')} maxLength={2000} />
        ),
        body: (values) => told(values, 'why'),
      });
  }
}

function told(values: FormData, name: string) {
  const value = text(values, name);
  return value ? { [name]: value } : {};
}
