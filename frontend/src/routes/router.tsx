import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { Headline } from '../features/referral';
import { sessionQuery } from '../session/session';
import { Failure } from '../shell/Failure';
import { Skeleton } from '../ui/Skeleton';
import { inside, name, offset, oneOf, text } from './address';
import {
  assess,
  assessors,
  certificate,
  certificates,
  competence,
  competences,
  model,
  selfAssessment,
  startValidation,
  validation,
  validations,
  verify,
} from './competenceRoutes';
import { app, root, table } from './frame';

const HEADLINES: readonly Headline[] = ['utkast', 'vantar', 'dialog', 'erbjuden', 'pagar', 'avslutad'];

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/logga-in',
  validateSearch: (search: Record<string, unknown>): { till?: string; slut?: string; ny?: string } => ({
    till: inside(search.till),
    slut: text(search.slut),
    ny: text(search.ny),
  }),
  beforeLoad: async ({ context, search }) => {
    if (await context.queries.ensureQueryData(sessionQuery)) throw redirect({ href: search.till ?? '/' });
  },
  component: lazyRouteComponent(() => import('./SignInPage'), 'SignInPage'),
});

const firstPassword = createRoute({
  getParentRoute: () => root,
  path: '/valj-losenord',
  component: lazyRouteComponent(() => import('./FirstPasswordPage'), 'FirstPasswordPage'),
});

const pinTable = createRoute({
  getParentRoute: () => table,
  path: '/vid-bordet/kod/$id',
  component: lazyRouteComponent(() => import('./PinTablePage'), 'PinTablePage'),
});

const stageTable = createRoute({
  getParentRoute: () => table,
  path: '/vid-bordet/etapp/$id',
  component: lazyRouteComponent(() => import('./StageTablePage'), 'StageTablePage'),
});

const understandTable = createRoute({
  getParentRoute: () => table,
  path: '/vid-bordet/etapp/$id/forstatt',
  component: lazyRouteComponent(() => import('./UnderstandTablePage'), 'UnderstandTablePage'),
});

const start = createRoute({
  getParentRoute: () => app,
  path: '/',
  component: lazyRouteComponent(() => import('./StartPage'), 'StartPage'),
});

const referrals = createRoute({
  getParentRoute: () => app,
  path: '/anvisningar',
  validateSearch: (
    search: Record<string, unknown>,
  ): {
    sok?: string;
    lage?: Headline;
    tur?: 'min';
    fran?: number;
  } => ({
    sok: text(search.sok),
    lage: oneOf(HEADLINES, search.lage),
    tur: oneOf(['min'], search.tur),
    fran: offset(search.fran),
  }),
  component: lazyRouteComponent(() => import('./ReferralsPage'), 'ReferralsPage'),
});

const newReferral = createRoute({
  getParentRoute: () => app,
  path: '/anvisningar/ny',
  validateSearch: (search: Record<string, unknown>): { utkast?: string } => ({ utkast: text(search.utkast) }),
  component: lazyRouteComponent(() => import('./NewReferralPage'), 'NewReferralPage'),
});

const referral = createRoute({
  getParentRoute: () => app,
  path: '/anvisningar/$id',
  validateSearch: (search: Record<string, unknown>): { gor?: string } => ({ gor: text(search.gor) }),
  component: lazyRouteComponent(() => import('./ReferralPage'), 'ReferralPage'),
});

const participants = createRoute({
  getParentRoute: () => app,
  path: '/deltagare',
  validateSearch: (
    search: Record<string, unknown>,
  ): { sok?: string; enhet?: string; foljs?: string; fran?: number } => ({
    sok: name(search.sok),
    enhet: text(search.enhet),
    foljs: text(search.foljs),
    fran: offset(search.fran),
  }),
  component: lazyRouteComponent(() => import('./ParticipantsPage'), 'ParticipantsPage'),
});

const participant = createRoute({
  getParentRoute: () => app,
  path: '/deltagare/$id',
  validateSearch: (search: Record<string, unknown>): { gor?: string; placering?: string } => ({
    gor: text(search.gor),
    placering: text(search.placering),
  }),
  component: lazyRouteComponent(() => import('./ParticipantPage'), 'ParticipantPage'),
});

const followUp = createRoute({
  getParentRoute: () => app,
  path: '/uppfoljningar/$id',
  validateSearch: (search: Record<string, unknown>): { skala?: 'bara' } => ({
    skala: search.skala === 'bara' ? search.skala : undefined,
  }),
  component: lazyRouteComponent(() => import('./FollowUpPage'), 'FollowUpPage'),
});

/** Every building block in every state, for looking at; left out of the build. */
const gallery = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => root,
        path: '/ui',
        component: lazyRouteComponent(() => import('./GalleryPage'), 'GalleryPage'),
      }),
    ]
  : [];

const tree = root.addChildren([
  signIn,
  firstPassword,
  app.addChildren([
    start,
    referrals,
    newReferral,
    referral,
    participants,
    participant,
    followUp,
    competences,
    competence,
    certificates,
    certificate,
    validations,
    startValidation,
    validation,
    selfAssessment,
    assess,
    verify,
    assessors,
    model,
  ]),
  table.addChildren([pinTable, stageTable, understandTable]),
  ...gallery,
]);

export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: ({ error, reset }) => <Failure error={error} again={reset} whole />,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
