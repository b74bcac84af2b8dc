import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask, askVersioned } from '../../api/client';
import type { Particulars } from './participant';

export interface Filter {
  name?: string | undefined;
  unitId?: string | undefined;
  /** The membership of a supervisor. */
  followedBy?: string | undefined;
  offset?: number | undefined;
}

const PAGE = 20;

export const participantListQuery = ({ name, unitId, followedBy, offset = 0 }: Filter) =>
  queryOptions({
    queryKey: ['participants', 'list', { name, unitId, followedBy, offset }],
    queryFn: () =>
      ask(
        api.GET('/participants', {
          params: {
            query: {
              limit: PAGE,
              offset,
              ...(name && { name }),
              ...(unitId && { unitId }),
              ...(followedBy && { followedBy }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const participantQuery = (participantId: string) =>
  queryOptions({
    queryKey: ['participants', participantId],
    queryFn: () =>
      askVersioned(api.GET('/participants/{participantId}', { params: { path: { participantId } } })),
  });

export const assignmentsQuery = (participantId: string) =>
  queryOptions({
    queryKey: ['participants', participantId, 'assignments'],
    queryFn: () =>
      ask(api.GET('/participants/{participantId}/assignments', { params: { path: { participantId } } })),
  });

/** One assignment with the version its ending has to name. */
export const assignmentQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['assignments', assignmentId],
    queryFn: () =>
      askVersioned(api.GET('/assignments/{assignmentId}', { params: { path: { assignmentId } } })),
  });

const ALWAYS = { staleTime: Number.POSITIVE_INFINITY } as const;

/** The units of one's own enterprise. */
export const unitsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['org-units', 'of', organisationId],
    queryFn: () => ask(api.GET('/org-units', { params: { query: { organisationId, limit: 100 } } })),
    ...ALWAYS,
  });

export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: () => ask(api.GET('/code-lists/municipalities')),
  ...ALWAYS,
});

/** The colleagues who can follow somebody. */
export const supervisorsQuery = queryOptions({
  queryKey: ['staff-members', 'supervisors'],
  queryFn: () => ask(api.GET('/staff-members', { params: { query: { role: ['supervisor'], limit: 100 } } })),
});

/** By the whole number, sent where no log of addresses sees it. */
export const useLookUp = () =>
  useMutation({
    mutationFn: (identityNumber: string) =>
      ask(api.POST('/participant-lookups', { body: { identityNumber } })),
  });

/** The number in clear lives in the page that asked for it, and nowhere after. */
export const useReveal = (participantId: string) =>
  useMutation({
    mutationFn: (justification: string) =>
      ask(
        api.POST('/participants/{participantId}/identity-number-reveals', {
          params: { path: { participantId } },
          body: { justification },
        }),
      ),
    gcTime: 0,
  });

export function useChangeParticipant(participantId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, etag }: { body: Particulars; etag: string }) =>
      askVersioned(
        api.PUT('/participants/{participantId}', {
          params: { path: { participantId }, header: { 'If-Match': etag } },
          body,
        }),
      ),
    onSuccess: (saved) => {
      queries.setQueryData(participantQuery(participantId).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['participants', 'list'] });
    },
    // A refusal may mean that somebody else was faster; then the page has to show what they wrote.
    onError: () => queries.invalidateQueries({ queryKey: participantQuery(participantId).queryKey }),
  });
}

export function useFollow(participantId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({
      key,
      ...body
    }: {
      membershipId: string | undefined;
      fromOn: string | undefined;
      key: string;
    }) =>
      ask(
        api.POST('/participants/{participantId}/assignments', {
          params: { path: { participantId }, header: { 'Idempotency-Key': key } },
          body: body as { membershipId: string },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['participants'] }),
  });
}

export function useUnfollow(assignmentId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ lastOn, etag, key }: { lastOn: string | undefined; etag: string; key: string }) =>
      ask(
        api.POST('/assignments/{assignmentId}/endings', {
          params: { path: { assignmentId }, header: { 'If-Match': etag, 'Idempotency-Key': key } },
          body: { lastOn } as { lastOn: string },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['participants'] }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['assignments', assignmentId] }),
  });
}
