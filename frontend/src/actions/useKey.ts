import { useRef } from 'react';
import { ApiProblem } from '../api/problem';

/** No answer came: what was asked may have been done or not. */
export const isSilence = (error: unknown) => error instanceof ApiProblem && error.status === 0;

/**
 * The key by which a repeat is known as one. It is kept until an answer has come, so that what is pressed again after a
 * silence is done once; every try after an answer is a new one.
 */
export function useKey() {
  const key = useRef(crypto.randomUUID());
  return {
    now: () => key.current,
    settled: (error: unknown) => {
      if (!isSilence(error)) key.current = crypto.randomUUID();
    },
  };
}
