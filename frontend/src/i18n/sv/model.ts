/** The model as everybody can read it: its stages, their steps, and when each is due. */
export const model = {
  'model.page.title': 'Modellen',
  'model.page.lead':
    'Etapperna i en resa, från anvisning till nästa steg. Pågående resor behåller den version de började med.',
  'model.page.empty.title': 'Ingen version är publicerad än',
  'model.page.empty.text': 'När modellen är publicerad kan alla läsa den här.',
  'model.page.version': (name: string, number: string) => `${name}, version ${number}`,
  'model.page.published': (day: string) => `Gäller sedan ${day}`,
  'model.page.steps': 'Moment',
  'model.stage.optional': 'Frivillig etapp',
  'model.stage.statutory': 'Får aldrig hoppas över',
  'model.stage.repeatable': 'Kan göras flera gånger',
  'model.step.due': (rule: string) => `Klart: ${rule}`,
  'model.step.statutory': 'Får aldrig hoppas över',
  'model.step.voluntary': 'Frivilligt',
  'model.step.twoSided': 'Båda bekräftar',
  'model.card.more': 'Läs modellen',
} as const;
