import type { components } from '../../api/schema';

export type Signing = components['schemas']['Signing'];
