export const actions = {
  'actions.more': 'Fler val …',
  'actions.more.label': 'Fler val. Öppna menyn.',
  'actions.more.about': (what: string) => `Fler val för ${what}. Öppna menyn.`,
  'actions.cancel': 'Avbryt',
} as const;
