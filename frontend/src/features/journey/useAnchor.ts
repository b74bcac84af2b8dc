import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Leads to the part of the page that the address names, and opens it if it is folded. */
export function useAnchor(ready: boolean) {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (!ready || !hash) return;
    const place = document.getElementById(hash);
    if (!(place instanceof HTMLDetailsElement)) return;
    place.open = true;
    place.scrollIntoView({ block: 'start' });
    place.querySelector('summary')?.focus({ preventScroll: true });
  }, [ready, hash]);
}
