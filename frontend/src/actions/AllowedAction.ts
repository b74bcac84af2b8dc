import type { components } from '../api/schema';

/** What the reader may do with a resource right now, as the service says it. */
export type AllowedAction = components['schemas']['AllowedAction'];
