import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useKey } from '../../actions';
import { act, api, ask, askVersioned } from '../../api/client';
import type { components } from '../../api/schema';
import type { AttemptRow } from './attempt';

export type NewAttempt = components['schemas']['NewUnitAttempt'];
export type NewAuthorisation = components['schemas']['NewAssessorAuthorisation'];

/** The few words of a state, as lists are filtered by them. */
export const STATES = {
  samlar: ['planned', 'self-assessed', 'collecting', 'referred-back'],
  bedoms: ['submitted', 'in-assessment'],
  sakras: ['met', 'confirmed'],
  klara: ['awarded', 'not-yet', 'withdrawn', 'annulled'],
} as const satisfies Record<string, readonly AttemptRow['status']['code'][]>;

export type ListState = keyof typeof STATES;

interface Filter {
  state?: ListState | undefined;
  participantId?: string | undefined;
  /** Only those I am named to assess. */
  mine?: boolean | undefined;
  offset?: number | undefined;
}

const PAGE = 20;
const FEW = 8;

export const attemptListQuery = ({ state, participantId, mine, offset = 0 }: Filter) =>
  queryOptions({
    queryKey: ['unit-attempts', 'list', { state, participantId, mine, offset }],
    queryFn: () =>
      ask(
        api.GET('/unit-attempts', {
          params: {
            query: {
              limit: PAGE,
              offset,
              ...(state && { status: [...STATES[state]] }),
              ...(participantId && { participantId }),
              ...(mine && { mine }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Those in some states, a few: what waits on somebody's start page. */
export const waitingAttemptsQuery = (status: readonly AttemptRow['status']['code'][], mine: boolean) =>
  queryOptions({
    queryKey: ['unit-attempts', 'list', 'waiting', { status, mine }],
    queryFn: () =>
      ask(
        api.GET('/unit-attempts', {
          params: { query: { status: [...status], limit: FEW, ...(mine && { mine }) } },
        }),
      ),
  });

export const attemptQuery = (unitAttemptId: string) =>
  queryOptions({
    queryKey: ['unit-attempts', unitAttemptId],
    queryFn: () =>
      askVersioned(api.GET('/unit-attempts/{unitAttemptId}', { params: { path: { unitAttemptId } } })),
  });

export const attemptChangesQuery = (unitAttemptId: string) =>
  queryOptions({
    queryKey: ['unit-attempts', unitAttemptId, 'status-changes'],
    queryFn: () =>
      ask(
        api.GET('/unit-attempts/{unitAttemptId}/status-changes', {
          params: { path: { unitAttemptId }, query: { limit: 100 } },
        }),
      ),
  });

/** The people one follows, to choose from. */
export const peopleQuery = queryOptions({
  queryKey: ['participants', 'list', 'all'],
  queryFn: () => ask(api.GET('/participants', { params: { query: { limit: 100 } } })),
});

/** The supervisors of the house, who may be authorised to assess. */
export const supervisorsQuery = queryOptions({
  queryKey: ['staff-members', 'supervisors'],
  queryFn: () => ask(api.GET('/staff-members', { params: { query: { role: ['supervisor'], limit: 100 } } })),
});

/** The units somebody may begin today. */
export const openUnitsQuery = queryOptions({
  queryKey: ['units', 'open'],
  queryFn: () => ask(api.GET('/unit-versions', { params: { query: { limit: 100 } } })),
});

/** Those who may assess the unit today. */
export const unitAssessorsQuery = (unitVersionId: string) =>
  queryOptions({
    queryKey: ['units', unitVersionId, 'assessors'],
    queryFn: () =>
      ask(api.GET('/unit-versions/{unitVersionId}/assessors', { params: { path: { unitVersionId } } })),
  });

export const authorisationsQuery = queryOptions({
  queryKey: ['assessor-authorisations'],
  queryFn: () => ask(api.GET('/assessor-authorisations', { params: { query: { limit: 100 } } })),
});

export function usePlanAttempt() {
  const queries = useQueryClient();
  const key = useKey();
  return useMutation({
    mutationFn: (body: NewAttempt) =>
      ask(api.POST('/unit-attempts', { params: { header: { 'Idempotency-Key': key.now() } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['unit-attempts'] }),
    onSettled: (_planned, problem) => key.settled(problem),
  });
}

/** Something told to the attempt at one of the addresses it offers, on the version it was read in. */
export function useTell(etag: string) {
  const queries = useQueryClient();
  const key = useKey();
  return useMutation({
    mutationFn: ({ href, body }: { href: string; body: unknown }) =>
      act('POST', href, body, { etag, key: key.now() }),
    onSettled: async (_told, problem) => {
      key.settled(problem);
      await queries.invalidateQueries({ queryKey: ['unit-attempts'] });
    },
  });
}

export function useAuthorise() {
  const queries = useQueryClient();
  const key = useKey();
  return useMutation({
    mutationFn: (body: NewAuthorisation) =>
      ask(
        api.POST('/assessor-authorisations', { params: { header: { 'Idempotency-Key': key.now() } }, body }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: authorisationsQuery.queryKey }),
    onSettled: (_granted, problem) => key.settled(problem),
  });
}

/** Ends an authorisation as it reads now: it is read anew first, since a list knows no versions. */
export function useEndAuthorisation() {
  const queries = useQueryClient();
  const key = useKey();
  return useMutation({
    mutationFn: async ({ id, toOn }: { id: string; toOn: string }) => {
      const path = { assessorAuthorisationId: id };
      const { etag } = await askVersioned(
        api.GET('/assessor-authorisations/{assessorAuthorisationId}', { params: { path } }),
      );
      return ask(
        api.POST('/assessor-authorisations/{assessorAuthorisationId}/endings', {
          params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key.now() } },
          body: { toOn },
        }),
      );
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: authorisationsQuery.queryKey }),
    onSettled: (_ended, problem) => key.settled(problem),
  });
}
