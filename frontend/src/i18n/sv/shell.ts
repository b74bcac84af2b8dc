export const shell = {
  'shell.skip': 'Hoppa till innehållet',
  'shell.nav.label': 'Huvudmeny',
  'shell.nav.start': 'Start',
  'shell.nav.referrals': 'Anvisningar',
  'shell.nav.participants': 'Deltagare',
  'shell.nav.validation': 'Validering',
  'shell.nav.certificates': 'Intyg',
  'shell.nav.competences': 'Kompetenser',
  'shell.nav.model': 'Modellen',
  'shell.home': 'Framsteg, till startsidan',
  'shell.failure.title': 'Sidan kunde inte visas',
  'shell.failure.notDone': 'Det gick inte just nu',
  'shell.failure.unreachable':
    'Framsteg svarar inte. Kontrollera att du har nät och försök igen. Det du har sparat finns kvar.',
  'shell.failure.unexpected':
    'Något gick fel hos oss. Det du har sparat finns kvar. Försök igen om en stund.',
  'shell.failure.again': 'Försök igen',
  'shell.failure.trace': (id: string) => `Om du ber om hjälp, ange ${id}.`,
  'shell.missing.title': 'Sidan finns inte',
  'shell.missing.text': 'Adressen kan vara fel, eller så har du inte tillgång till det du söker.',
  'shell.missing.home': 'Till startsidan',
} as const;
