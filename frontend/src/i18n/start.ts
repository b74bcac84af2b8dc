import { start } from './sv/start';
import { texts } from './texts';

export const t = texts(start);
