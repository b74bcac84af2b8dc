import type { components } from '../../api/schema';
import { list, plural } from '../../i18n/format';
import { inWords } from '../../i18n/language';

type Schemas = components['schemas'];

export type Unit = Schemas['UnitVersion'];
export type UnitHead = Schemas['UnitHead'];
export type Area = Schemas['SubjectArea'];
export type Criterion = Schemas['Criterion'];
export type EvidenceKind = Schemas['EvidenceKind'];
type Programme = Schemas['ProgrammeVersion'];

export const hoursOf = (hours: number) => plural(hours, { one: 'timme', other: 'timmar' });

export const creditsOf = (credits: number) => plural(credits, { one: 'poäng', other: 'poäng' });

/** What the programme calls a way to show something. */
export const kindName = (unit: Unit, kind: EvidenceKind) => {
  const worded = unit.evidence.find((each) => each.kind === kind);
  return worded ? inWords(worded.label) : kind;
};

/** observation, samtal eller checklista */
export const kindsInWords = (unit: Unit, kinds: readonly EvidenceKind[]) =>
  list(
    kinds.map((kind) => kindName(unit, kind).toLocaleLowerCase('sv')),
    'disjunction',
  );

interface Wanted {
  area: string | undefined;
  text: string | undefined;
}

/** The areas with the units that fit what is looked for; an area without any is left out. */
export function areasFound(programme: Programme, { area, text }: Wanted): Area[] {
  const words = text?.toLocaleLowerCase('sv');
  const fits = (unit: UnitHead) =>
    !words ||
    [unit.code, inWords(unit.title), inWords(unit.purpose)].some((each) =>
      each.toLocaleLowerCase('sv').includes(words),
    );
  return programme.areas
    .filter((each) => !area || each.code === area)
    .map((each) => ({ ...each, units: each.units.filter(fits) }))
    .filter((each) => each.units.length > 0);
}
