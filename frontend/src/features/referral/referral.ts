import type { components } from '../../api/schema';
import type { Tone } from '../../ui/Status';

type Schemas = components['schemas'];

export type ReferralRow = Schemas['ReferralRow'];
export type ReferralForSender = Schemas['ReferralForSender'];
export type ReferralForReceiver = Schemas['ReferralForReceiver'];
/** One referral as staff on either side see it. */
export type Referral = ReferralForSender | ReferralForReceiver;
export type StatusChange = Schemas['ReferralStatusChange'];

type State = ReferralRow['status'];
type Waiting = ReferralRow['waiting'];

/** Warm where it is the reader's turn, alert where somebody is late; an end is never shown as a failure. */
export function toneOf(status: State, waiting: Waiting): Tone {
  if (waiting?.expected?.overdue && !waiting.yours) return 'alert';
  if (waiting?.yours) return 'warm';
  if (waiting) return 'calm';
  return status.code === 'started' ? 'good' : 'quiet';
}

export const nameOf = (person: { givenName: string; familyName: string }) =>
  `${person.givenName} ${person.familyName}`;
