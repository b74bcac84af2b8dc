import { validationWriting } from './sv/validationWriting';
import { texts } from './texts';

export const t = texts(validationWriting);
