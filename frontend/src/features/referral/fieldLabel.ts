import { t } from '../../i18n/referral';

const LABELS: Record<string, string> = {
  '/receiver': t('referral.list.to'),
  '/order/placementKind': t('referral.order.kind'),
  '/order/periodFrom': t('referral.order.period'),
  '/order/periodTo': t('referral.order.period'),
  '/order/hoursPerWeek': t('referral.order.hours'),
  '/order/decisionReference': t('referral.order.decision'),
  '/order/purpose': t('referral.order.purpose'),
  '/person/phone': t('referral.person.phone'),
  '/person/email': t('referral.person.email'),
  '/person/contactPreference': t('referral.person.contact'),
  '/person/identityNumber': t('referral.person.number'),
};

/** What a field of the draft is called where the draft is read and not written. */
export const fieldLabel = (pointer: string) => LABELS[pointer];
