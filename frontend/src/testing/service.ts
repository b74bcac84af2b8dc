import { vi } from 'vitest';

type Answer = (request: Request) => Response | Promise<Response>;

/**
 * A service that answers one question in one way, and remembers what was asked. For what the client does with an answer;
 * that the service gives it is shown by the browser tests, against the real one.
 */
export function serviceAnswers(answer: Answer) {
  const asked: Request[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    asked.push(request.clone());
    return answer(request);
  });
  return asked;
}

export const problem = (status: number, body: Record<string, unknown>) =>
  new Response(JSON.stringify({ status, ...body }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
