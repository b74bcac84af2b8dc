import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, askVersioned } from '../../api/client';

export const pinQuery = (participantId: string) =>
  queryOptions({
    queryKey: ['participants', participantId, 'pin'],
    queryFn: () =>
      askVersioned(api.GET('/participants/{participantId}/pin', { params: { path: { participantId } } })),
  });

export function useChoosePin(participantId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ pin, etag }: { pin: string; etag: string }) =>
      askVersioned(
        api.PUT('/participants/{participantId}/pin', {
          params: { path: { participantId }, header: { 'If-Match': etag } },
          body: { pin },
        }),
      ),
    onSuccess: (saved) => queries.setQueryData(pinQuery(participantId).queryKey, saved),
    onError: () => queries.invalidateQueries({ queryKey: pinQuery(participantId).queryKey }),
    // What somebody chose is not kept a moment longer than it is needed.
    gcTime: 0,
  });
}
