import { verification } from './sv/verification';
import { texts } from './texts';

export const t = texts(verification, {
  en: async () => (await import('./en/verification')).verification,
});
