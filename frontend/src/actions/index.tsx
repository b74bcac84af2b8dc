import { type ComponentProps, lazy, Suspense } from 'react';
import { Skeleton } from '../ui/Skeleton';

export type { ActionForm } from './ActionPanel';
export type { AllowedAction } from './AllowedAction';
export { useAct } from './useAct';
export { useKey } from './useKey';

/** On its way while the page is drawn and its resource is read: what can be done is known only when that has come. */
const coming = import('./ActionPanel');
const Panel = lazy(async () => ({ default: (await coming).ActionPanel }));

export function ActionPanel(props: ComponentProps<typeof Panel>) {
  return (
    <Suspense fallback={<Skeleton lines={1} />}>
      <Panel {...props} />
    </Suspense>
  );
}
