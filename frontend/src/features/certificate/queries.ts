import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask, askVersioned } from '../../api/client';

/** The states of the list, as they stand in its address. */
export const STATES = {
  klara: ['ready'],
  utfardade: ['issued'],
  aterkallade: ['revoked', 'superseded'],
} as const;

export type ListState = keyof typeof STATES;

interface Filter {
  state?: ListState | undefined;
  participantId?: string | undefined;
  offset?: number | undefined;
}

const PAGE = 20;
const FEW = 8;

export const certificateListQuery = ({ state, participantId, offset = 0 }: Filter) =>
  queryOptions({
    queryKey: ['certificates', 'list', { state, participantId, offset }],
    queryFn: () =>
      ask(
        api.GET('/certificates', {
          params: {
            query: {
              limit: PAGE,
              offset,
              ...(state && { status: [...STATES[state]] }),
              ...(participantId && { participantId }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const readyCertificatesQuery = queryOptions({
  queryKey: ['certificates', 'list', 'ready'],
  queryFn: () => ask(api.GET('/certificates', { params: { query: { status: ['ready'], limit: FEW } } })),
});

export const certificateQuery = (certificateId: string) =>
  queryOptions({
    queryKey: ['certificates', certificateId],
    queryFn: () =>
      askVersioned(api.GET('/certificates/{certificateId}', { params: { path: { certificateId } } })),
  });

export const certificateChangesQuery = (certificateId: string) =>
  queryOptions({
    queryKey: ['certificates', certificateId, 'status-changes'],
    queryFn: () =>
      ask(api.GET('/certificates/{certificateId}/status-changes', { params: { path: { certificateId } } })),
  });

export const certificateLinksQuery = (certificateId: string) =>
  queryOptions({
    queryKey: ['certificates', certificateId, 'links'],
    queryFn: () =>
      ask(api.GET('/certificates/{certificateId}/links', { params: { path: { certificateId } } })),
  });

export function useMakeLink(certificateId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...wanted }: { withName: boolean; holderPresent: boolean; key: string }) =>
      ask(
        api.POST('/certificates/{certificateId}/links', {
          params: { path: { certificateId }, header: { 'Idempotency-Key': key } },
          body: wanted,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: certificateLinksQuery(certificateId).queryKey }),
  });
}

export function useCloseLink(certificateId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (linkId: string) =>
      ask(
        api.DELETE('/certificates/{certificateId}/links/{linkId}', {
          params: { path: { certificateId, linkId } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: certificateLinksQuery(certificateId).queryKey }),
  });
}
