export { type ActionForm, ActionPanel } from './ActionPanel';
export type { AllowedAction } from './AllowedAction';
export { useAct } from './useAct';
export { useKey } from './useKey';
