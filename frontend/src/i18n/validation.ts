import { validation } from './sv/validation';
import { texts } from './texts';

export const t = texts(validation);
