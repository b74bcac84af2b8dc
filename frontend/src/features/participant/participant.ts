import type { components } from '../../api/schema';

type Schemas = components['schemas'];

export type Participant = Schemas['Participant'];
export type ParticipantRow = Schemas['ParticipantRow'];
export type Assignment = Schemas['Assignment'];
export type Particulars = Schemas['ParticipantParticulars'];

export const nameOf = (person: { givenName: string; familyName: string }) =>
  `${person.givenName} ${person.familyName}`;

/** Names hold no digits: what has some is on its way to be an identity number, and belongs in no address. */
export const isNumberBegun = (text: string) => /\d/.test(text);

export const isWholeNumber = (text: string) => /^(\d{2})?\d{6}\s*[-+]?\s*\d{4}$/.test(text);

/** Whoever has not ended, those who begin later included. */
export const isInForce = ({ toOn }: Assignment, today: string) => toOn === undefined || toOn >= today;
