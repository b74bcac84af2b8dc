import { plural } from '../format';

/** What waits in people's journeys, as start pages tell it. */
export const due = {
  'due.supervisor.title': 'Deltagare att möta nu',
  'due.supervisor.nobody': 'Inget är försenat, och inget behöver göras den närmaste veckan.',
  'due.supervisor.none':
    'Du följer ingen just nu. När du får ett uppdrag ser du här vem som behöver dig och när.',
  'due.manager.title': 'Placeringar som väntar på något',
  'due.manager.nobody': 'Alla placeringar löper på.',
  'due.all': 'Visa alla deltagare',
  'due.late': (count: number) => plural(count, { one: 'moment försenat', other: 'moment försenade' }),
  'due.next': (title: string, others: number) =>
    others > 0 ? `${title} och ${plural(others, { one: 'sak till', other: 'saker till' })}` : title,
  'due.begin': 'Placeringen ska börja',
  'due.begin.late': 'Placeringen skulle ha börjat',
  'due.ending': 'Under avslut',
  'due.ending.late': 'Kan avslutas',
  'due.understand': '”Jag har förstått”',
  'due.sign': (stage: string) => `Skriv under: ${stage}`,
  'due.ready': (stage: string) => `Gör klart: ${stage}`,
} as const;
