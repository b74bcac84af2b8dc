import { describe, expect, it, vi } from 'vitest';
import { json, problem, serviceAnswers } from '../testing/service';
import { api, ask, askVersioned } from './client';
import { ApiProblem } from './problem';

const credentials = { email: 'anna@example.se', password: 'hemligt ord' };

const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('the call should have been refused'),
    (problem: unknown) => problem as ApiProblem,
  );

describe('calling the service', () => {
  it('shows on every change that it comes from our own pages', async () => {
    const asked = serviceAnswers(() => json({}, 201));
    await ask(api.POST('/sessions', { body: credentials }));
    expect(asked[0]?.headers.get('X-Framsteg')).toBe('1');
    expect(asked[0]?.headers.get('Content-Type')).toBe('application/json');
    expect(asked[0]?.url).toMatch(/\/framsteg\/v1\/sessions$/);
  });

  it('asks in the language of the page, and reads without the guard of a change', async () => {
    const asked = serviceAnswers(() => json({}));
    await ask(api.GET('/session'));
    expect(asked[0]?.headers.get('Accept-Language')).toBe('sv');
    expect(asked[0]?.headers.has('X-Framsteg')).toBe(false);
  });

  it('hands on a refusal with the words and the faults of the service', async () => {
    serviceAnswers(() =>
      problem(400, {
        type: 'https://framsteg.example/framsteg/problem/invalid-request',
        title: 'Något i det du skickade stämmer inte',
        detail: 'Rätta det som är markerat.',
        errors: [{ pointer: '/email', code: 'not-an-address', message: 'Skriv en e-postadress.' }],
        traceId: 'abc123',
      }),
    );
    const refusal = await refusalOf(ask(api.POST('/sessions', { body: credentials })));
    expect(refusal).toBeInstanceOf(ApiProblem);
    expect(refusal.status).toBe(400);
    expect(refusal.is('invalid-request')).toBe(true);
    expect(refusal.title).toBe('Något i det du skickade stämmer inte');
    expect(refusal.faults).toEqual([
      { pointer: '/email', code: 'not-an-address', message: 'Skriv en e-postadress.' },
    ]);
    expect(refusal.traceId).toBe('abc123');
  });

  it('tells silence from a refusal', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    const refusal = await refusalOf(ask(api.GET('/session')));
    expect(refusal.status).toBe(0);
    expect(refusal.is('unreachable')).toBe(true);
  });

  it('stands an answer that is no problem document at all', async () => {
    serviceAnswers(() => new Response('<html>Bad gateway</html>', { status: 502 }));
    const refusal = await refusalOf(ask(api.GET('/session')));
    expect(refusal.status).toBe(502);
    expect(refusal.faults).toEqual([]);
  });

  it('keeps the version a change has to name', async () => {
    serviceAnswers(() => json({ membershipId: 'm1' }, 200, { ETag: '"7"' }));
    const { value, etag } = await askVersioned(api.GET('/session'));
    expect(value.membershipId).toBe('m1');
    expect(etag).toBe('"7"');
  });
});
