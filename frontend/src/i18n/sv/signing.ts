/** Signatures and codes, as colleagues read about them. */
export const signing = {
  'signing.list.title': 'Underskrifter',
  'signing.list.atTheTable': (when: string, witness: string) =>
    `${when}, med egen PIN-kod. ${witness} var vittne.`,
  'signing.list.reservation': (words: string) => `Håller inte med om: ${words}`,
  'signing.list.missing': 'har inte skrivit under än',
  'signing.pin.card.title': 'PIN-kod',
  'signing.pin.card.none': 'Ingen kod än. Deltagaren väljer den själv, på din skärm.',
  'signing.pin.card.chosen': (day: string) => `Vald ${day}`,
  'signing.pin.card.with': (day: string, witness: string) => `Vald ${day}, ${witness} satt bredvid`,
  'signing.pin.card.locked': 'Spärrad efter fem fel. Deltagaren väljer en ny.',
  'signing.pin.card.choose': 'Låt deltagaren välja',
  'signing.pin.card.chooseAgain': 'Välj en ny kod',
} as const;
