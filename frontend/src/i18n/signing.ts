import { signing } from './sv/signing';
import { texts } from './texts';

export const t = texts(signing);
