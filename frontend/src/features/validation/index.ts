import { lazy } from 'react';

export { AttemptList } from './AttemptList';
export { AttemptsOf } from './AttemptsOf';
export { type Attempt, may, toneOf } from './attempt';
export { Progress } from './Progress';
export {
  attemptListQuery,
  attemptQuery,
  type ListState,
  STATES,
} from './queries';
export { ToAssess, ToAssure } from './Waiting';
export { isYours } from './whoseTurn';
export { nextInWords } from './words';

/** Fetched when they are opened, or when what is read first has been drawn. */
export const Criteria = lazy(() => import('./Criteria'));
export const Beside = lazy(() => import('./Beside'));
export const AttemptActionForm = lazy(() => import('./actionForms'));
export const StartForm = lazy(() => import('./StartForm'));
export const SelfAssessing = lazy(() => import('./SelfAssessing'));
export const Assessing = lazy(() => import('./Assessing'));
export const Verifying = lazy(() => import('./Verifying'));
export const Authorisations = lazy(() => import('./Authorisations'));
