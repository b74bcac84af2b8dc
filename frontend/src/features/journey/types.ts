import type { components } from '../../api/schema';

type Schemas = components['schemas'];

export type PlacementRow = Schemas['PlacementRow'];
export type PlacementForEnterprise = Schemas['PlacementForEnterprise'];
export type NewPlacement = Schemas['NewPlacement'];
export type Journey = Schemas['Journey'];
export type StageVisit = Schemas['StageVisit'];
export type Step = Schemas['JourneyStep'];
