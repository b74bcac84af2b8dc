import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import { inWords } from '../../i18n/language';
import type { Option } from '../../ui/Select';

/** A list that an action's reason or next step is taken from. */
export const reasonListQuery = (reasonListName: string) =>
  queryOptions({
    queryKey: ['reason-lists', reasonListName],
    queryFn: () => ask(api.GET('/reason-lists/{reasonListName}', { params: { path: { reasonListName } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The reasons of a list, to choose from; none while the list is on its way. */
export const reasonOptions = (
  list: { items: readonly { code: string; label: { [language: string]: string } }[] } | undefined,
): Option[] => (list?.items ?? []).map(({ code, label }) => ({ value: code, label: inWords(label) || code }));
