import { lazy } from 'react';

export { fieldLabel } from './fieldLabel';
export { History } from './History';
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

/** Forms are fetched when they are opened: most who read referrals write none. */
export const DraftForm = lazy(() => import('./DraftForm'));
export const ReferralActionForm = lazy(() => import('./actionForms'));
