export { AreaUnits } from './AreaUnits';
export { CatalogueCard } from './CatalogueCard';
export { Outcomes } from './Outcomes';
export { programmeQuery, programmesQuery, unitQuery } from './queries';
export { UnitFacts } from './UnitFacts';
export { areasFound, type Criterion, type EvidenceKind, kindName, kindsInWords, type Unit } from './unit';
