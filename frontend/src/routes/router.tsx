import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '../session/session';
import { AppShell } from '../shell/AppShell';
import { Failure, Missing, MissingPage } from '../shell/Failure';
import { Skeleton } from '../ui/Skeleton';

interface Context {
  queries: QueryClient;
}

/**
 * What an address says is checked name by name, and a name that does not pass is set to nothing: one that is only left out
 * would come through as it was written.
 */
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

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

/** Everything under this needs somebody signed in. */
const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  beforeLoad: async ({ context, location }) => {
    if (!(await context.queries.ensureQueryData(sessionQuery))) {
      throw redirect({ to: '/logga-in', search: location.href === '/' ? {} : { till: location.href } });
    }
  },
  component: AppShell,
  notFoundComponent: () => <Missing />,
});

const start = createRoute({
  getParentRoute: () => app,
  path: '/',
  component: lazyRouteComponent(() => import('./StartPage'), 'StartPage'),
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

const tree = root.addChildren([signIn, firstPassword, app.addChildren([start]), ...gallery]);

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
