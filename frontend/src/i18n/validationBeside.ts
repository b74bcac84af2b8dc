import { validationBeside } from './sv/validationBeside';
import { texts } from './texts';

export const t = texts(validationBeside);
