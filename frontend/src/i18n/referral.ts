import { referral } from './sv/referral';
import { texts } from './texts';

export const t = texts(referral);
