import { journey } from './sv/journey';
import { texts } from './texts';

export const t = texts(journey);
