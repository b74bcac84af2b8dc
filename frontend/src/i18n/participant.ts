import { participant } from './sv/participant';
import { texts } from './texts';

export const t = texts(participant);
