import { contact } from './sv/contact';
import { texts } from './texts';

export const t = texts(contact);
