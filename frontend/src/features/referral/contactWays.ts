import { t } from '../../i18n/contact';

/** The ways of the contract. */
export const CONTACT_WAYS = (
  ['phone', 'text-message', 'email', 'in-person', 'through-case-officer'] as const
).map((way) => ({ value: way, label: t(`contact.way.${way}`) }));
