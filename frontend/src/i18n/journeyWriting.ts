import { journeyWriting } from './sv/journeyWriting';
import { texts } from './texts';

export const t = texts(journeyWriting);
