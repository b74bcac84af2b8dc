import { queryOptions, useMutation } from '@tanstack/react-query';
import { useKey } from '../../actions';
import { api, ask } from '../../api/client';
import type { components } from '../../api/schema';
import { useJourneyChanged } from './queries';

type Schemas = components['schemas'];

export type NewFollowUp = Schemas['NewFollowUp'];
export type NewProgressRating = Schemas['NewProgressRating'];
export type AreaRating = Schemas['AreaRating'];
export type ProgressScaleArea = Schemas['ProgressScaleArea'];

export const progressScaleQuery = queryOptions({
  queryKey: ['progress-scale'],
  queryFn: () => ask(api.GET('/progress-scale')),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Every follow-up and rating of a journey, the first first. */
export const progressQuery = (journeyId: string) =>
  queryOptions({
    queryKey: ['journeys', journeyId, 'progress'],
    queryFn: () => ask(api.GET('/journeys/{journeyId}/progress', { params: { path: { journeyId } } })),
  });

/** Writes down a follow-up, with or without the scale, or the scale alone. */
export function useRecord(stageVisitId: string) {
  const changed = useJourneyChanged();
  const key = useKey();
  return useMutation({
    mutationFn: async ({
      etag,
      ...written
    }: { etag: string } & ({ followUp: NewFollowUp } | { rating: NewProgressRating })): Promise<void> => {
      const params = {
        path: { stageVisitId },
        header: { 'If-Match': etag, 'Idempotency-Key': key.now() },
      };
      await ('followUp' in written
        ? ask(api.POST('/stage-visits/{stageVisitId}/follow-ups', { params, body: written.followUp }))
        : ask(api.POST('/stage-visits/{stageVisitId}/progress-ratings', { params, body: written.rating })));
    },
    onSuccess: changed,
    onSettled: (_, problem) => key.settled(problem),
    // The code that may have been in it is not kept.
    gcTime: 0,
  });
}
