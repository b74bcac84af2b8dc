import { lazy } from 'react';

export { fieldLabel } from './fieldLabel';
export { List } from './List';
export { Order, Person } from './Order';
export {
  HEADLINES,
  type Headline,
  placementKindsQuery,
  referralListQuery,
  referralQuery,
  statusChangesQuery,
} from './queries';
export { nameOf, type Referral, type ReferralForSender, toneOf } from './referral';
export { Waiting } from './Waiting';
export { WhoseTurn } from './WhoseTurn';

/** Fetched when it is shown, which on one page of many it is; forms when they are opened: most who read referrals write none. */
export const History = lazy(async () => ({ default: (await import('./History')).History }));
export const DraftForm = lazy(() => import('./DraftForm'));
export const ReferralActionForm = lazy(() => import('./actionForms'));
