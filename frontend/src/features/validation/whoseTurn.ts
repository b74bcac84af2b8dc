import type { Role } from '../../session/session';
import type { AttemptRow } from './attempt';

const COLLECTING = new Set<AttemptRow['status']['code']>([
  'planned',
  'self-assessed',
  'collecting',
  'referred-back',
]);

/** Where somebody in these roles has the next step with what the list tells; one attempt says it exactly itself. */
export const isYours = (roles: readonly Role[]) => (row: AttemptRow) => {
  const { code } = row.status;
  if (roles.includes('quality-assurer') && (code === 'met' || code === 'confirmed')) return true;
  if (!roles.includes('supervisor')) return false;
  if (code === 'submitted' || code === 'in-assessment') return row.assessor.me;
  return COLLECTING.has(code) && !row.assessor.me;
};
