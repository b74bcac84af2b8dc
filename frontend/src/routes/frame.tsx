import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../session/session';
import { AppShell, BareShell } from '../shell/AppShell';
import { Missing, MissingPage } from '../shell/Failure';

interface Context {
  queries: QueryClient;
}

export const root = createRootRouteWithContext<Context>()({
  component: Outlet,
  notFoundComponent: MissingPage,
});

const needsSession = async ({ context, location }: { context: Context; location: { href: string } }) => {
  if (!(await context.queries.ensureQueryData(sessionQuery))) {
    throw redirect({ to: '/logga-in', search: location.href === '/' ? {} : { till: location.href } });
  }
};

/** Everything under this needs somebody signed in. */
export const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  beforeLoad: needsSession,
  component: AppShell,
  notFoundComponent: () => <Missing />,
});

/** The same, without the frame: read by the participant, on the screen of the one who is signed in. */
export const table = createRoute({
  getParentRoute: () => root,
  id: 'bordet',
  beforeLoad: needsSession,
  component: BareShell,
});
