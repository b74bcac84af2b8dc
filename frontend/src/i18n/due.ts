import { due } from './sv/due';
import { texts } from './texts';

export const t = texts(due);
