import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../api/client';

/** The enterprises of the county; what is known of them is known to everybody. */
export const enterprisesQuery = queryOptions({
  queryKey: ['organisations', 'enterprises'],
  queryFn: () =>
    ask(api.GET('/organisations', { params: { query: { kind: ['social-enterprise'], limit: 100 } } })),
  staleTime: 10 * 60_000,
});

export const municipalityNamesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: () => ask(api.GET('/code-lists/municipalities')),
  staleTime: Number.POSITIVE_INFINITY,
});
