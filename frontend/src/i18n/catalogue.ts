import { catalogue } from './sv/catalogue';
import { texts } from './texts';

export const t = texts(catalogue);
