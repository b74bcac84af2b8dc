import createClient, { type FetchResponse, type Middleware } from 'openapi-fetch';
import type { MediaType } from 'openapi-typescript-helpers';
import { currentLanguage } from '../i18n/language';
import { ApiProblem } from './problem';
import type { paths } from './schema';

const SAFE = new Set(['GET', 'HEAD']);

/** What every call says of itself. The header of our own is what a foreign page cannot set (CSRF). */
const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    if (!SAFE.has(request.method)) request.headers.set('X-Framsteg', '1');
    return request;
  },
  onError() {
    return ApiProblem.unreachable();
  },
};

/** The one door to the service. No token lives here: the session is a cookie that script cannot read. */
export const api = createClient<paths>({
  baseUrl: `${globalThis.location.origin}/framsteg/v1`,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
});
api.use(manners);

/** The version a change was made from, and the key by which a repeat is known as one. */
export interface Change {
  etag?: string;
  key?: string;
}

const headersOf = ({ etag, key }: Change) => ({
  ...(etag && { 'If-Match': etag }),
  ...(key && { 'Idempotency-Key': key }),
});

/** Does what a resource offers, at the address it offers it: the address is the service's and is not taken apart here. */
export async function act(method: string, href: string, body: unknown, change: Change): Promise<void> {
  const request = new Request(new URL(href, globalThis.location.origin), {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': currentLanguage(),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      'X-Framsteg': '1',
      ...headersOf(change),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const response = await globalThis.fetch(request).catch(() => {
    throw ApiProblem.unreachable();
  });
  if (!response.ok) throw ApiProblem.of(response.status, await response.json().catch(() => undefined));
}

/** A single thing as it was when it was read, with the version a change has to name. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

// biome-ignore lint/suspicious/noExplicitAny: any operation of the contract; the answer's own type is kept
type Any = any;

/** The body of a good answer; everything else is thrown as an ApiProblem. */
export async function ask<T extends Record<string | number, Any>, O, M extends MediaType>(
  call: Promise<FetchResponse<T, O, M>>,
): Promise<NonNullable<FetchResponse<T, O, M>['data']>> {
  const { data, error, response } = await call;
  if (!response.ok) throw ApiProblem.of(response.status, error);
  return data as NonNullable<typeof data>;
}

/** The same with its version. */
export async function askVersioned<T extends Record<string | number, Any>, O, M extends MediaType>(
  call: Promise<FetchResponse<T, O, M>>,
): Promise<Versioned<NonNullable<FetchResponse<T, O, M>['data']>>> {
  const { data, error, response } = await call;
  if (!response.ok) throw ApiProblem.of(response.status, error);
  return { value: data as NonNullable<typeof data>, etag: response.headers.get('ETag') ?? '' };
}
