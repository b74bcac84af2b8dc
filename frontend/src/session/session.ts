import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { api, ask } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { components } from '../api/schema';

export type Session = components['schemas']['Session'];
export type Membership = Session['memberships'][number];
export type Role = components['schemas']['Role'];

/** Who I am; null when nobody is signed in, which is an answer and no fault. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return await ask(api.GET('/session'));
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.status === 401) return null;
      throw problem;
    }
  },
  staleTime: 5 * 60_000,
});

/** Handed down by the frame of the signed-in pages, so that all of a page sees one and the same session until it is gone. */
export const SessionContext = createContext<Session | null>(null);

/** The session of a page that is only shown to somebody signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('This page needs a session; its route must lie under the signed-in part.');
  return session;
}

export function currentMembership(session: Session): Membership {
  const current = session.memberships.find((membership) => membership.id === session.membershipId);
  if (!current) throw new Error('The service named a membership that it did not list.');
  return current;
}

/** Whether my roles may ever do this; on whose rows, each resource says itself. */
export function useMay() {
  const { operations } = useSession();
  return (operation: string) => operations.includes(operation);
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (credentials: { email: string; password: string }) =>
      ask(api.POST('/sessions', { body: credentials })),
    onSuccess: (session) => queries.setQueryData(sessionQuery.queryKey, session),
  });
}

/** Another membership is another desk: nothing fetched at the last one stays. */
export function useSwitchMembership() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (membershipId: string) => ask(api.PUT('/session/membership', { body: { membershipId } })),
    onSuccess: (session) => {
      forgetEverything(queries);
      queries.setQueryData(sessionQuery.queryKey, session);
    },
  });
}

/** Leaves nothing of anyone in the browser, signed out at the service or not reachable. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ask(api.DELETE('/session')),
    onSettled: () => {
      queries.setQueryData(sessionQuery.queryKey, null);
      forgetEverything(queries);
    },
  });
}

/** All but the session itself, which those who watch it have to see change. */
function forgetEverything(queries: QueryClient) {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
  queries.getMutationCache().clear();
}
