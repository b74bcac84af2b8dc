import { participantWriting } from './sv/participantWriting';
import { texts } from './texts';

export const t = texts(participantWriting);
