import { session } from './sv/session';
import { texts } from './texts';

export const t = texts(session);
