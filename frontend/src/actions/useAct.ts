import { useMutation } from '@tanstack/react-query';
import { act } from '../api/client';
import type { AllowedAction } from './AllowedAction';
import { useKey } from './useKey';

/** Told after every act, also a refused one, since then the picture here was old. */
export type OnActed = (action: AllowedAction, done: boolean) => void;

/** One act on the version it was read in. */
export function useAct(etag: string, onActed: OnActed) {
  const key = useKey();
  return useMutation({
    mutationFn: ({ action, body }: { action: AllowedAction; body: unknown }) =>
      act(action.method, action.href, body, { etag, key: key.now() }),
    onSuccess: (_nothing, { action }) => onActed(action, true),
    onError: (_problem, { action }) => onActed(action, false),
    onSettled: (_nothing, problem) => key.settled(problem),
  });
}
