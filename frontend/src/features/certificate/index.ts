import { lazy } from 'react';

export { CertificatesOf } from './CertificatesOf';
export { type Certificate, isRevocationAsked, titleOf, toneOf } from './certificate';
export { CertificateHistory } from './History';
export { CertificateList } from './List';
export { Paper } from './Paper';
export {
  certificateChangesQuery,
  certificateListQuery,
  certificateQuery,
  type ListState,
  STATES,
} from './queries';
export { ReadyCertificates } from './Ready';

/** Fetched when they are opened: a quality assurer shares no links, and most visits change nothing. */
export const CertificateActionForm = lazy(() => import('./actionForms'));
export const CertificateLinks = lazy(() => import('./Links'));
