import { actions } from './sv/actions';
import { texts } from './texts';

export const t = texts(actions);
