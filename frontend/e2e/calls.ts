import type { Page } from '@playwright/test';

interface Answer {
  status: number;
  etag: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the service says
  body: any;
}

/** Asks the service as the one who is signed in on that page: for what a story needs to have happened before it begins. */
export async function call(
  page: Page,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await page.evaluate(
    async ([method, path, body, headers]) => {
      const response = await fetch(`/framsteg/v1${path}`, {
        method,
        headers: {
          'X-Framsteg': '1',
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return {
        status: response.status,
        etag: response.headers.get('ETag'),
        body: await response.json().catch(() => null),
      };
    },
    [method, path, body, headers] as const,
  );
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  return answer;
}

/** A name nobody else in the made-up county has. */
export const someName = (givenName: string) => ({
  givenName,
  familyName: `Prov${Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 6)}`,
});

/** Somebody who has come to Kugghjulet on their own, followed by that colleague from today. */
export async function aFollowedParticipant(manager: Page, supervisor: string, givenName: string) {
  const person = someName(givenName);
  const colleagues = await call(manager, 'GET', '/staff-members?role=supervisor&limit=100');
  const { id: membershipId } = colleagues.body.items.find(
    ({ name }: { name: string }) => name === supervisor,
  );
  const { body } = await call(manager, 'POST', '/participants', {
    ...person,
    contactPreference: 'in-person',
  });
  await call(manager, 'POST', `/participants/${body.id}/assignments`, { membershipId });
  return { ...person, id: body.id as string, name: `${person.givenName} ${person.familyName}`, membershipId };
}

/** A day as the contract writes it. */
export const daysFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

/** A day as the date field takes it: typed part by part. */
export async function fillDate(page: Page, label: string, daysAhead: number) {
  const group = page.getByRole('group', { name: label });
  await group.getByRole('spinbutton').first().click();
  await page.keyboard.type(daysFromNow(daysAhead).replaceAll('-', ''));
}
