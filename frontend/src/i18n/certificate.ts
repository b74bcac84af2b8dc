import { certificate } from './sv/certificate';
import { texts } from './texts';

export const t = texts(certificate);
