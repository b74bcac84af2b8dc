import { useMutation } from '@tanstack/react-query';
import { act } from '../api/client';
import type { AllowedAction } from './AllowedAction';
import { isSilence, useKey } from './useKey';

/** Told after every act that was answered, also a refused one, since then the picture here was old. */
export type OnActed = (action: AllowedAction, done: boolean) => void;

/** One act on the version it was read in. */
export function useAct(etag: string, onActed: OnActed) {
  const key = useKey();
  return useMutation({
    mutationFn: ({ action, body }: { action: AllowedAction; body: unknown }) =>
      act(action.method, action.href, body, { etag, key: key.now() }),
    onSuccess: (_nothing, { action }) => onActed(action, true),
    // Silence says nothing new about what is shown; to read it again would only keep the reader waiting for the bad news.
    onError: (problem, { action }) => {
      if (!isSilence(problem)) onActed(action, false);
    },
    onSettled: (_nothing, problem) => key.settled(problem),
  });
}
