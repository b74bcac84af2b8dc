import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask, askVersioned } from '../../api/client';
import type { NewPlacement } from './journey';

/** Somebody's placements at the enterprise, the one that ends last first. */
export const placementsOfQuery = (participantId: string) =>
  queryOptions({
    queryKey: ['placements', 'of', participantId],
    queryFn: () => ask(api.GET('/placements', { params: { query: { participantId, limit: 20 } } })),
  });

/** Those that are not over, the one that ends last first. */
export const livePlacementsQuery = queryOptions({
  queryKey: ['placements', 'live'],
  queryFn: () =>
    ask(
      api.GET('/placements', {
        params: { query: { status: ['planned', 'active', 'paused', 'ending'], limit: 100 } },
      }),
    ),
});

/** The whole journey: the placement, and every stage with its visits in the order of the model. */
export const journeyQuery = (journeyId: string) =>
  queryOptions({
    queryKey: ['journeys', journeyId],
    queryFn: () => ask(api.GET('/journeys/{journeyId}', { params: { path: { journeyId } } })),
  });

export const stageVisitQuery = (stageVisitId: string) =>
  queryOptions({
    queryKey: ['stage-visits', stageVisitId],
    queryFn: () =>
      askVersioned(api.GET('/stage-visits/{stageVisitId}', { params: { path: { stageVisitId } } })),
  });

export const reasonListQuery = (reasonListName: string) =>
  queryOptions({
    queryKey: ['reason-lists', reasonListName],
    queryFn: () => ask(api.GET('/reason-lists/{reasonListName}', { params: { path: { reasonListName } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const placementKindsQuery = queryOptions({
  queryKey: ['placement-kinds'],
  queryFn: () => ask(api.GET('/code-lists/placement-kinds')),
  staleTime: Number.POSITIVE_INFINITY,
});

export function usePlan() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: NewPlacement; key: string }) =>
      ask(api.POST('/placements', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['placements'] }),
  });
}

/** Whatever is done in a journey may open a stage, finish another and change what may be done with the placement. */
export function useJourneyChanged() {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ['placements', 'journeys', 'stage-visits', 'referrals'].map((room) =>
        queries.invalidateQueries({ queryKey: [room] }),
      ),
    );
}
