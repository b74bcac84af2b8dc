import type { components } from '../../api/schema';
import { inWords } from '../../i18n/language';
import type { Tone } from '../../ui/Status';

type Schemas = components['schemas'];

export type Certificate = Schemas['Certificate'];
export type CertificateRow = Schemas['CertificateRow'];
export type CertificateChange = Schemas['CertificateStatusChange'];
export type CertificateLink = Schemas['CertificateLink'];
type Status = Schemas['CertificateStatus'];

/** Warm where the reader may issue it; what no longer holds is quiet, since it is nobody's failure. */
export function toneOf(status: Status, mayIssue: boolean): Tone {
  if (status === 'ready') return mayIssue ? 'warm' : 'calm';
  return status === 'issued' ? 'good' : 'quiet';
}

/** Whether somebody has asked that it be revoked and nobody has answered. */
export const isRevocationAsked = ({ allowedActions }: Certificate) =>
  allowedActions.some(({ code }) => code === 'confirm-revocation' || code === 'reject-revocation');

export const titleOf = ({ title }: { title: Certificate['title'] }) => inWords(title);
