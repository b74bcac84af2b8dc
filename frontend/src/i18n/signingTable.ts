import { signingTable } from './sv/signingTable';
import { texts } from './texts';

export const t = texts(signingTable);
