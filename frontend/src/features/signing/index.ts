import { lazy } from 'react';

export { AtTheTable } from './AtTheTable';
export { PinCard } from './PinCard';
export { pinQuery } from './queries';
export { Signatures } from './Signatures';
export { SignedText } from './SignedText';
export type { Signing } from './signing';

/** Fetched while the participant reads what it is about. */
export const ChoosePin = lazy(() => import('./ChoosePin'));
export const RefuseForm = lazy(() => import('./RefuseForm'));
export const TableForm = lazy(() => import('./TableForm'));
