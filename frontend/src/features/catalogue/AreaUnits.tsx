import { inWords } from '../../i18n/language';
import { Card } from '../../ui/Card';
import { TextLink } from '../../ui/TextLink';
import styles from './AreaUnits.module.css';
import { type Area, hoursOf, type UnitHead } from './unit';

interface Props {
  area: Area;
  levelName: (level: number) => string;
}

/** One area and the units it holds, each in a few plain words. */
export function AreaUnits({ area, levelName }: Props) {
  return (
    <Card title={inWords(area.name)}>
      <p className={styles.lead}>{inWords(area.description)}</p>
      <ul className={styles.units}>
        {area.units.map((unit) => (
          <UnitCard key={unit.id} unit={unit} level={levelName(unit.level)} />
        ))}
      </ul>
    </Card>
  );
}

function UnitCard({ unit, level }: { unit: UnitHead; level: string }) {
  return (
    <li className={styles.unit}>
      <span className={styles.title}>
        <TextLink to="/kompetenser/$id" params={{ id: unit.id }} spread>
          {inWords(unit.title)}
        </TextLink>
      </span>
      <span className={styles.size}>
        {level} · {hoursOf(unit.hours)} · {unit.code}
      </span>
      <span className={styles.purpose}>{inWords(unit.purpose)}</span>
    </li>
  );
}
