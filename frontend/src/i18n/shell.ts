import { shell } from './sv/shell';
import { texts } from './texts';

export const t = texts(shell);
