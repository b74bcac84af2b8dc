export { ModelCard } from './ModelCard';
export { modelVersionQuery, modelVersionsQuery } from './queries';
export { StageCard } from './Stages';
