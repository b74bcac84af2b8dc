/** The ways a person can be reached, as every room says them; no letters, since no address is kept. */
export const contact = {
  'contact.way.phone': 'Telefon',
  'contact.way.text-message': 'Sms',
  'contact.way.email': 'E-post',
  'contact.way.in-person': 'I ett möte',
  'contact.way.through-case-officer': 'Genom handläggaren',
} as const;
