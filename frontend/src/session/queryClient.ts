import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem';
import { sessionQuery } from './session';

/** Holds everything the service has told. A session that has ended shows at whatever was asked next. */
export function createQueryClient(onSessionEnded: () => void) {
  const noticeEnd = (problem: unknown) => {
    if (!(problem instanceof ApiProblem) || !problem.is('not-signed-in')) return;
    client.setQueryData(sessionQuery.queryKey, null);
    onSessionEnded();
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeEnd }),
    mutationCache: new MutationCache({ onError: noticeEnd }),
    defaultOptions: {
      queries: {
        // A refusal is an answer and the same the second time; only silence and a fault of the service are tried again.
        retry: (count, problem) =>
          count < 2 && (!(problem instanceof ApiProblem) || problem.status === 0 || problem.status >= 500),
        staleTime: 15_000,
        networkMode: 'always',
      },
      // Without a net the press is answered at once, in words, and what was written stays; nothing is sent later unseen.
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
