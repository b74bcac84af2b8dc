import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask, askVersioned } from '../../api/client';
import type { components } from '../../api/schema';
import type { Referral } from './referral';

export type NewReferral = components['schemas']['NewReferral'];

/** The few words of a state, as lists are filtered by them. */
export const HEADLINES = {
  utkast: ['draft'],
  vantar: ['sent', 'received', 'info-requested'],
  dialog: ['in-dialogue', 'waitlisted'],
  erbjuden: ['accepted', 'confirmed'],
  pagar: ['started'],
  avslutad: ['declined', 'withdrawn', 'expired', 'not-started', 'superseded', 'closed'],
} as const;

export type Side = 'sender' | 'receiver';

export type Headline = keyof typeof HEADLINES;

export interface Filter {
  /** Only where that side has to act. */
  turn?: Side | undefined;
  text?: string | undefined;
  headline?: Headline | undefined;
  offset?: number | undefined;
}

const PAGE = 20;

export const referralListQuery = ({ text, headline, turn, offset = 0 }: Filter) =>
  queryOptions({
    queryKey: ['referrals', 'list', { text, headline, turn, offset }],
    queryFn: () =>
      ask(
        api.GET('/referrals', {
          params: {
            query: {
              limit: PAGE,
              offset,
              sort: '-changedAt',
              ...(text && { q: text }),
              ...(turn && { turn: [turn] }),
              ...(headline && { status: [...HEADLINES[headline]] }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

const FEW = 8;

/** Where one side has to act, the longest waiting first. */
export const waitingQuery = (turn: Side) =>
  queryOptions({
    queryKey: ['referrals', 'list', 'waiting', turn],
    queryFn: () =>
      ask(api.GET('/referrals', { params: { query: { turn: [turn], sort: 'since', limit: FEW } } })),
  });

/** One referral as staff see it; the person's own view is another page. */
export const referralQuery = (referralId: string) =>
  queryOptions({
    queryKey: ['referrals', referralId],
    queryFn: async () => {
      const { value, etag } = await askVersioned(
        api.GET('/referrals/{referralId}', { params: { path: { referralId } } }),
      );
      return { value: value as Referral, etag };
    },
  });

export const statusChangesQuery = (referralId: string) =>
  queryOptions({
    queryKey: ['referrals', referralId, 'status-changes'],
    queryFn: () =>
      ask(api.GET('/referrals/{referralId}/status-changes', { params: { path: { referralId } } })),
  });

const ALWAYS = { staleTime: Number.POSITIVE_INFINITY } as const;

export const placementKindsQuery = queryOptions({
  queryKey: ['placement-kinds'],
  queryFn: () => ask(api.GET('/code-lists/placement-kinds')),
  ...ALWAYS,
});

export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: () => ask(api.GET('/code-lists/municipalities')),
  ...ALWAYS,
});

export const receiversQuery = queryOptions({
  queryKey: ['org-units', 'receivers'],
  queryFn: () =>
    ask(
      api.GET('/org-units', { params: { query: { organisationKind: ['social-enterprise'], limit: 100 } } }),
    ),
});

/** The colleagues who can meet a person. */
export const supervisorsQuery = queryOptions({
  queryKey: ['staff-members', 'supervisors'],
  queryFn: () => ask(api.GET('/staff-members', { params: { query: { role: ['supervisor'], limit: 100 } } })),
});

/** Writes the draft: makes it the first time, changes it after that. */
export function useSaveDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (draft: { body: NewReferral; id?: string; etag?: string; key: string }) => {
      const saved = draft.id
        ? askVersioned(
            api.PUT('/referrals/{referralId}', {
              params: { path: { referralId: draft.id }, header: { 'If-Match': draft.etag ?? '' } },
              body: draft.body,
            }),
          )
        : askVersioned(
            api.POST('/referrals', {
              params: { header: { 'Idempotency-Key': draft.key } },
              body: draft.body,
            }),
          );
      const { value, etag } = await saved;
      return { value: value as Referral, etag };
    },
    onSuccess: (saved) => {
      queries.setQueryData(referralQuery(saved.value.id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['referrals', 'list'] });
    },
  });
}
