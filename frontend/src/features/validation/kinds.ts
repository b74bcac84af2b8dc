import { list, plural } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/validation';
import { kindName, type Unit } from '../catalogue';
import type { Criterion } from './attempt';

/** Photos cannot be added yet: what they would show is described in words. */
export const kindsToNote = (criterion: Criterion) => criterion.accepts.filter((kind) => kind !== 'photo');

/** observation eller samtal, minst 2 tillfällen */
export function waysInWords(unit: Unit | undefined, criterion: Criterion) {
  const kinds = criterion.accepts.map((kind) => (unit ? kindName(unit, kind) : kind).toLocaleLowerCase('sv'));
  const shown = t('validation.criterion.accepts', list(kinds, 'disjunction'));
  if (criterion.minimumOccasions < 2) return `${shown}.`;
  const times = plural(criterion.minimumOccasions, { one: 'tillfälle', other: 'tillfällen' });
  return `${shown}, ${t('validation.criterion.occasions', times)}.`;
}

export const textOf = (criterion: Criterion) => inWords(criterion.text);
