import { t } from '../../i18n/catalogue';
import { inWords } from '../../i18n/language';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { creditsOf, hoursOf, type Unit } from './unit';

/** How large the unit is, on which level, and how it can be shown. */
export function UnitFacts({ unit }: { unit: Unit }) {
  return (
    <>
      <Card title={t('catalogue.unit.facts')}>
        <Facts
          facts={[
            {
              term: t('catalogue.unit.level'),
              value: `${inWords(unit.level.name)}. ${inWords(unit.level.description)}`,
            },
            {
              term: t('catalogue.unit.size'),
              value: t('catalogue.unit.sizeValue', hoursOf(unit.hours), creditsOf(unit.credits)),
            },
            { term: t('catalogue.unit.area'), value: inWords(unit.area.name) },
            { term: t('catalogue.unit.before'), value: unit.recommendedBefore.join(', ') },
            { term: t('catalogue.unit.code'), value: unit.code },
            {
              term: t('catalogue.unit.programme'),
              value: t('catalogue.unit.version', inWords(unit.programme.title), unit.programme.version),
            },
          ]}
        />
      </Card>
      <Card title={t('catalogue.unit.ways')}>
        <Facts
          facts={unit.evidence
            .filter(({ kind }) => usedIn(unit).has(kind))
            .map((each) => ({ term: inWords(each.label), value: inWords(each.description) }))}
        />
      </Card>
    </>
  );
}

const usedIn = (unit: Unit) =>
  new Set(unit.outcomes.flatMap((outcome) => outcome.criteria.flatMap((criterion) => criterion.evidence)));
