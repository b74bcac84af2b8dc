import { followup } from './sv/followup';
import { texts } from './texts';

export const t = texts(followup);
