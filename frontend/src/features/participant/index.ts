import { lazy } from 'react';

export { Followers } from './Followers';
export { List } from './List';
export { Person } from './Person';
export {
  isNumberBegun,
  isWholeNumber,
  nameOf,
  type Participant,
  type ParticipantRow,
} from './participant';
export {
  municipalitiesQuery,
  participantListQuery,
  participantQuery,
  supervisorsQuery,
  unitsQuery,
  useLookUp,
} from './queries';

/** Forms are fetched when they are opened: most who look at a person change nothing. */
export const ParticularsForm = lazy(() => import('./ParticularsForm'));
export const RevealForm = lazy(() => import('./RevealForm'));
export const FollowForm = lazy(async () => ({ default: (await import('./followForms')).FollowForm }));
export const UnfollowForm = lazy(async () => ({ default: (await import('./followForms')).UnfollowForm }));
