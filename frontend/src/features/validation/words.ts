import { t } from '../../i18n/validation';
import { type Attempt, may } from './attempt';

/** What the next step is and whose, in a sentence. */
export function nextInWords(attempt: Attempt): string {
  const { assessor } = attempt;
  switch (attempt.status.code) {
    case 'planned':
      return t('validation.page.next.planned');
    case 'self-assessed':
    case 'collecting':
      return t(attempt.readyToSubmit ? 'validation.page.next.ready' : 'validation.page.next.collecting');
    case 'referred-back':
      return t('validation.page.next.referredBack');
    case 'submitted':
      return assessor.me
        ? t('validation.page.next.submitted.me')
        : t('validation.page.next.submitted', assessor.name);
    case 'in-assessment':
      if (may(attempt, 'decide-met')) return t('validation.page.next.assessing.me');
      return awaitsCountersign(attempt)
        ? t('validation.page.next.countersign')
        : t('validation.page.next.assessing', assessor.name);
    case 'met':
      return t(may(attempt, 'confirm') ? 'validation.page.next.met.me' : 'validation.page.next.met');
    case 'confirmed':
      return t(
        may(attempt, 'award') ? 'validation.page.next.confirmed.me' : 'validation.page.next.confirmed',
      );
    case 'awarded':
      return t('validation.page.next.awarded');
    case 'not-yet':
      return t('validation.page.next.notYet');
    case 'withdrawn':
      return t('validation.page.next.withdrawn');
    case 'annulled':
      return t('validation.page.next.annulled');
  }
}

/** A trainee's judgement is there, and the machine has not moved: nobody authorised has signed it yet. */
function awaitsCountersign({ decisions, status }: Attempt) {
  const last = decisions.at(-1);
  return status.code === 'in-assessment' && last?.standing === 'trainee' && last.result !== 'referred-back';
}
