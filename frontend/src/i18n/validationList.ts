import { validationList } from './sv/validationList';
import { texts } from './texts';

export const t = texts(validationList);
