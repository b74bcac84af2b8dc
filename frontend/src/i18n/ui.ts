import { ui } from './sv/ui';
import { texts } from './texts';

export const t = texts(ui);
