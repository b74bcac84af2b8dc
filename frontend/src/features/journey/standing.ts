import { number } from '../../i18n/format';
import { t } from '../../i18n/stage';
import type { Tone } from '../../ui/Status';
import type { PlacementForEnterprise, StageVisit, Step } from './types';

export const actionOf = (of: { allowedActions: Step['allowedActions'] }, code: string) =>
  of.allowedActions.find((action) => action.code === code);

export const participantActionOf = (of: { participantActions: Step['participantActions'] }, code: string) =>
  of.participantActions.find((action) => action.code === code);

export const titleOf = (visit: StageVisit) =>
  visit.repeatable ? t('stage.round', visit.title, number(visit.round)) : visit.title;

/** Where the reader stands: at work, away, on the way out. */
export function placementTone({ status }: { status: PlacementForEnterprise['status'] }): Tone {
  switch (status.code) {
    case 'active':
      return 'good';
    case 'planned':
    case 'paused':
      return 'calm';
    case 'ending':
      return 'warm';
    default:
      return 'quiet';
  }
}
