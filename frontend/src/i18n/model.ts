import { model } from './sv/model';
import { texts } from './texts';

export const t = texts(model);
