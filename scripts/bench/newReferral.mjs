// A whole referral, sent at once.
import { id } from './county.mjs';

const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const newReferral = (organisationId, unitId) => ({
  receiver: { organisationId, unitId },
  person: {
    givenName: 'Anna',
    familyName: 'Berg',
    phone: '070-174 06 05',
    contactPreference: 'phone',
    municipalityCode: '2180',
  },
  order: {
    placementKind: 'work-training',
    decisionReference: 'AF-1',
    decidedOn: day(-4),
    commissionerReference: 'DNR-1',
    periodFrom: day(14),
    periodTo: day(100),
    hoursPerWeek: 20,
    purpose: 'Pröva arbete i butik och café i lugn takt.',
    needs: 'Tydliga instruktioner, gärna i bild.',
  },
  protectedIdentity: false,
  sendNow: true,
});

export const newReferralTo = (enterprise) => newReferral(id('organisation', enterprise), id('unit', enterprise));
