import type { AllowedAction } from '../../actions';
import type { Step } from './journey';

/** Those of the contract that take several steps at once. */
const SEVERAL = ['show', 'understand'];

export const stepBody = (action: AllowedAction, steps: readonly Step[], more: object = {}) => ({
  ...(SEVERAL.includes(action.code)
    ? { stepRecordIds: steps.map(({ id }) => id) }
    : { stepRecordId: steps[0]?.id }),
  ...more,
});
