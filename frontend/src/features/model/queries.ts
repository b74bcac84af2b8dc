import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../api/client';

const PUBLISHED = { staleTime: 10 * 60_000 } as const;

/** The versions of the model, the newest first. */
export const modelVersionsQuery = queryOptions({
  queryKey: ['model-versions'],
  queryFn: () => ask(api.GET('/model-versions')),
  ...PUBLISHED,
});

export const modelVersionQuery = (modelVersionId: string) =>
  queryOptions({
    queryKey: ['model-versions', modelVersionId],
    queryFn: () => ask(api.GET('/model-versions/{modelVersionId}', { params: { path: { modelVersionId } } })),
    ...PUBLISHED,
  });
