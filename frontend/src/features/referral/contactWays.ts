import { t } from '../../i18n/referral';

/** The ways of the contract; no letters, since no address is kept. */
export const CONTACT_WAYS = (
  ['phone', 'text-message', 'email', 'in-person', 'through-case-officer'] as const
).map((way) => ({ value: way, label: t(`referral.contact.${way}`) }));
