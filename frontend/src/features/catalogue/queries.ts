import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../api/client';

/** A settled version never changes, so what has been read once holds for the day. */
const SETTLED = { staleTime: 10 * 60_000 } as const;

/** The programmes that can be validated against now. */
export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: () =>
    ask(
      api.GET('/programme-versions', { params: { query: { status: ['settled', 'closing'], limit: 100 } } }),
    ),
  ...SETTLED,
});

export const programmeQuery = (programmeVersionId: string) =>
  queryOptions({
    queryKey: ['programmes', programmeVersionId],
    queryFn: () =>
      ask(api.GET('/programme-versions/{programmeVersionId}', { params: { path: { programmeVersionId } } })),
    ...SETTLED,
  });

export const unitQuery = (unitVersionId: string) =>
  queryOptions({
    queryKey: ['units', unitVersionId],
    queryFn: () => ask(api.GET('/unit-versions/{unitVersionId}', { params: { path: { unitVersionId } } })),
    ...SETTLED,
  });
