import { stage } from './sv/stage';
import { texts } from './texts';

export const t = texts(stage);
