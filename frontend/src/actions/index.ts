export { type ActionForm, ActionPanel } from './ActionPanel';
export type { AllowedAction } from './AllowedAction';
export { useKey } from './useKey';
