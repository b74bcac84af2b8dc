import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ListState } from '../features/certificate';
import type { ListState as AttemptState } from '../features/validation';
import { offset, oneOf, text } from './address';
import { app } from './frame';

const CERTIFICATE_STATES: readonly ListState[] = ['klara', 'utfardade', 'aterkallade'];
const ATTEMPT_STATES: readonly AttemptState[] = ['samlar', 'bedoms', 'sakras', 'klara'];

export const competences = createRoute({
  getParentRoute: () => app,
  path: '/kompetenser',
  validateSearch: (search: Record<string, unknown>): { program?: string; omrade?: string; sok?: string } => ({
    program: text(search.program),
    omrade: text(search.omrade),
    sok: text(search.sok),
  }),
  component: lazyRouteComponent(() => import('./CompetencesPage'), 'CompetencesPage'),
});

export const competence = createRoute({
  getParentRoute: () => app,
  path: '/kompetenser/$id',
  component: lazyRouteComponent(() => import('./CompetencePage'), 'CompetencePage'),
});

export const certificates = createRoute({
  getParentRoute: () => app,
  path: '/intyg-hos-oss',
  validateSearch: (
    search: Record<string, unknown>,
  ): { visa?: ListState; person?: string; fran?: number } => ({
    visa: oneOf(CERTIFICATE_STATES, search.visa),
    person: text(search.person),
    fran: offset(search.fran),
  }),
  component: lazyRouteComponent(() => import('./CertificatesPage'), 'CertificatesPage'),
});

export const certificate = createRoute({
  getParentRoute: () => app,
  path: '/intyg-hos-oss/$id',
  validateSearch: (search: Record<string, unknown>): { gor?: string } => ({ gor: text(search.gor) }),
  component: lazyRouteComponent(() => import('./CertificatePage'), 'CertificatePage'),
});

export const validations = createRoute({
  getParentRoute: () => app,
  path: '/valideringar',
  validateSearch: (
    search: Record<string, unknown>,
  ): { del?: AttemptState; bara?: 'mina'; person?: string; fran?: number } => ({
    del: oneOf(ATTEMPT_STATES, search.del),
    bara: oneOf(['mina'], search.bara),
    person: text(search.person),
    fran: offset(search.fran),
  }),
  component: lazyRouteComponent(() => import('./ValidationsPage'), 'ValidationsPage'),
});

export const startValidation = createRoute({
  getParentRoute: () => app,
  path: '/valideringar/ny',
  validateSearch: (search: Record<string, unknown>): { person?: string; modul?: string } => ({
    person: text(search.person),
    modul: text(search.modul),
  }),
  component: lazyRouteComponent(() => import('./StartValidationPage'), 'StartValidationPage'),
});

export const validation = createRoute({
  getParentRoute: () => app,
  path: '/valideringar/$id',
  validateSearch: (search: Record<string, unknown>): { gor?: string } => ({ gor: text(search.gor) }),
  component: lazyRouteComponent(() => import('./ValidationPage'), 'ValidationPage'),
});

export const selfAssessment = createRoute({
  getParentRoute: () => app,
  path: '/valideringar/$id/sjalvskattning',
  validateSearch: (search: Record<string, unknown>): { fraga?: number } => ({
    fraga: Number(search.fraga) > 1 ? Math.trunc(Number(search.fraga)) : undefined,
  }),
  component: lazyRouteComponent(() => import('./SelfAssessmentPage'), 'SelfAssessmentPage'),
});

export const assess = createRoute({
  getParentRoute: () => app,
  path: '/valideringar/$id/bedom',
  component: lazyRouteComponent(() => import('./AssessPage'), 'AssessPage'),
});

export const verify = createRoute({
  getParentRoute: () => app,
  path: '/valideringar/$id/kvalitetssakra',
  component: lazyRouteComponent(() => import('./VerifyPage'), 'VerifyPage'),
});

export const assessors = createRoute({
  getParentRoute: () => app,
  path: '/bedomare',
  component: lazyRouteComponent(() => import('./AssessorsPage'), 'AssessorsPage'),
});

export const model = createRoute({
  getParentRoute: () => app,
  path: '/modellen',
  component: lazyRouteComponent(() => import('./ModelPage'), 'ModelPage'),
});
