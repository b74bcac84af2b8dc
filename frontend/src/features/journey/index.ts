import { lazy } from 'react';

export type { PlacementForEnterprise, StageVisit } from './journey';
export { journeyQuery, placementsOfQuery, stageVisitQuery, useJourneyChanged } from './queries';
export { participantActionOf, placementTone, titleOf } from './standing';
export { stepBody } from './stepBody';

/** The journey is most of the page it stands on, and is fetched beside the person's name. */
export const Journey = lazy(() => import('./Journey'));
export const PlanPlacement = lazy(() => import('./PlanPlacement'));
export const DueNow = lazy(async () => ({ default: (await import('./DueNow')).DueNow }));
export const PlacementsWaiting = lazy(async () => ({
  default: (await import('./PlacementsWaiting')).PlacementsWaiting,
}));
export const FollowUpForm = lazy(() => import('./FollowUpForm'));
export const Progress = lazy(() => import('./Progress'));
