const partOfDay = (hour: number) => {
  if (hour < 5) return 'Hej';
  if (hour < 10) return 'God morgon';
  if (hour < 18) return 'Hej';
  return 'God kväll';
};

export const start = {
  'start.tab': 'Start',
  'start.greeting': (hour: number, name: string) => `${partOfDay(hour)}, ${name}`,
  'start.enterprises': 'Företagen',
  'start.enterprises.none': 'Inget företag är med än.',
} as const;
