import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { ListState } from '../features/certificate';
import type { Headline } from '../features/referral';
import type { ListState as AttemptState } from '../features/validation';
import { sessionQuery } from '../session/session';
import { AppShell, BareShell } from '../shell/AppShell';
import { Failure, Missing, MissingPage } from '../shell/Failure';
import { Skeleton } from '../ui/Skeleton';

interface Context {
  queries: QueryClient;
}

const HEADLINES: readonly Headline[] = ['utkast', 'vantar', 'dialog', 'erbjuden', 'pagar', 'avslutad'];
const isHeadline = (value: unknown): value is Headline => HEADLINES.includes(value as Headline);

const CERTIFICATE_STATES: readonly ListState[] = ['klara', 'utfardade', 'aterkallade'];
const isListState = (value: unknown): value is ListState => CERTIFICATE_STATES.includes(value as ListState);

const ATTEMPT_STATES: readonly AttemptState[] = ['samlar', 'bedoms', 'sakras', 'klara'];
const isAttemptState = (value: unknown): value is AttemptState =>
  ATTEMPT_STATES.includes(value as AttemptState);

/**
 * What an address says is checked name by name, and a name that does not pass is set to nothing: one that is only left out
 * would come through as it was written.
 */
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** A name has no digits: an identity number must never stand in an address. */
const name = (value: unknown) => (typeof value === 'string' && !/\d/.test(value) ? text(value) : undefined);

/** A way back may only lead into Framsteg: an address of another house would be a trap. */
const inside = (value: unknown) =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;

const root = createRootRouteWithContext<Context>()({
  component: Outlet,
  notFoundComponent: MissingPage,
});

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

const needsSession = async ({ context, location }: { context: Context; location: { href: string } }) => {
  if (!(await context.queries.ensureQueryData(sessionQuery))) {
    throw redirect({ to: '/logga-in', search: location.href === '/' ? {} : { till: location.href } });
  }
};

/** Everything under this needs somebody signed in. */
const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  beforeLoad: needsSession,
  component: AppShell,
  notFoundComponent: () => <Missing />,
});

/** The same, without the frame: read by the participant, on the screen of the one who is signed in. */
const table = createRoute({
  getParentRoute: () => root,
  id: 'bordet',
  beforeLoad: needsSession,
  component: BareShell,
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
    lage: isHeadline(search.lage) ? search.lage : undefined,
    tur: search.tur === 'min' ? search.tur : undefined,
    fran: Number(search.fran) > 0 ? Math.trunc(Number(search.fran)) : undefined,
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
    fran: Number(search.fran) > 0 ? Math.trunc(Number(search.fran)) : undefined,
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

const competences = createRoute({
  getParentRoute: () => app,
  path: '/kompetenser',
  validateSearch: (search: Record<string, unknown>): { program?: string; omrade?: string; sok?: string } => ({
    program: text(search.program),
    omrade: text(search.omrade),
    sok: text(search.sok),
  }),
  component: lazyRouteComponent(() => import('./CompetencesPage'), 'CompetencesPage'),
});

const competence = createRoute({
  getParentRoute: () => app,
  path: '/kompetenser/$id',
  component: lazyRouteComponent(() => import('./CompetencePage'), 'CompetencePage'),
});

const certificates = createRoute({
  getParentRoute: () => app,
  path: '/intyg-hos-oss',
  validateSearch: (
    search: Record<string, unknown>,
  ): { visa?: ListState; person?: string; fran?: number } => ({
    visa: isListState(search.visa) ? search.visa : undefined,
    person: text(search.person),
    fran: Number(search.fran) > 0 ? Math.trunc(Number(search.fran)) : undefined,
  }),
  component: lazyRouteComponent(() => import('./CertificatesPage'), 'CertificatesPage'),
});

const certificate = createRoute({
  getParentRoute: () => app,
  path: '/intyg-hos-oss/$id',
  validateSearch: (search: Record<string, unknown>): { gor?: string } => ({ gor: text(search.gor) }),
  component: lazyRouteComponent(() => import('./CertificatePage'), 'CertificatePage'),
});

const validations = createRoute({
  getParentRoute: () => app,
  path: '/valideringar',
  validateSearch: (
    search: Record<string, unknown>,
  ): { del?: AttemptState; bara?: 'mina'; person?: string; fran?: number } => ({
    del: isAttemptState(search.del) ? search.del : undefined,
    bara: search.bara === 'mina' ? search.bara : undefined,
    person: text(search.person),
    fran: Number(search.fran) > 0 ? Math.trunc(Number(search.fran)) : undefined,
  }),
  component: lazyRouteComponent(() => import('./ValidationsPage'), 'ValidationsPage'),
});

const startValidation = createRoute({
  getParentRoute: () => app,
  path: '/valideringar/ny',
  validateSearch: (search: Record<string, unknown>): { person?: string; modul?: string } => ({
    person: text(search.person),
    modul: text(search.modul),
  }),
  component: lazyRouteComponent(() => import('./StartValidationPage'), 'StartValidationPage'),
});

const validation = createRoute({
  getParentRoute: () => app,
  path: '/valideringar/$id',
  validateSearch: (search: Record<string, unknown>): { gor?: string } => ({ gor: text(search.gor) }),
  component: lazyRouteComponent(() => import('./ValidationPage'), 'ValidationPage'),
});

const selfAssessment = createRoute({
  getParentRoute: () => app,
  path: '/valideringar/$id/sjalvskattning',
  validateSearch: (search: Record<string, unknown>): { fraga?: number } => ({
    fraga: Number(search.fraga) > 1 ? Math.trunc(Number(search.fraga)) : undefined,
  }),
  component: lazyRouteComponent(() => import('./SelfAssessmentPage'), 'SelfAssessmentPage'),
});

const assess = createRoute({
  getParentRoute: () => app,
  path: '/valideringar/$id/bedom',
  component: lazyRouteComponent(() => import('./AssessPage'), 'AssessPage'),
});

const verify = createRoute({
  getParentRoute: () => app,
  path: '/valideringar/$id/kvalitetssakra',
  component: lazyRouteComponent(() => import('./VerifyPage'), 'VerifyPage'),
});

const assessors = createRoute({
  getParentRoute: () => app,
  path: '/bedomare',
  component: lazyRouteComponent(() => import('./AssessorsPage'), 'AssessorsPage'),
});

const model = createRoute({
  getParentRoute: () => app,
  path: '/modellen',
  component: lazyRouteComponent(() => import('./ModelPage'), 'ModelPage'),
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
