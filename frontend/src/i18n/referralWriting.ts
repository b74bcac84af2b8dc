import { referralWriting } from './sv/referralWriting';
import { texts } from './texts';

export const t = texts(referralWriting);
