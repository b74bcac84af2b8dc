import { useRef } from 'react';
import { ApiProblem } from '../api/problem';

/**
 * The key by which a repeat is known as one. It is kept until an answer has come, so that what is pressed again after a
 * silence is done once; every try after an answer is a new one.
 */
export function useKey() {
  const key = useRef(crypto.randomUUID());
  return {
    now: () => key.current,
    settled: (error: unknown) => {
      const unanswered = error instanceof ApiProblem && error.status === 0;
      if (!unanswered) key.current = crypto.randomUUID();
    },
  };
}
