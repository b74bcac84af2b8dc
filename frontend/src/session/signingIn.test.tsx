import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { json, problem, serviceAnswers } from '../testing/service';
import { createQueryClient } from './queryClient';
import { SignInForm } from './SignInForm';
import { type Session, sessionQuery } from './session';

const SESSION: Session = {
  account: { id: 'a1', name: 'Anna Lind', email: 'anna@example.se' },
  memberships: [
    {
      id: 'm1',
      organisation: { id: 'o1', name: 'Kugghjulet', kind: 'social-enterprise' },
      roles: ['supervisor'],
    },
  ],
  membershipId: 'm1',
  expiresAt: '2026-11-24T20:00:00Z',
  operations: [],
};

const signedOut = () =>
  problem(401, { type: '/framsteg/problem/not-signed-in', title: 'Du är inte inloggad' });

function show(children: React.ReactNode) {
  const ended = vi.fn();
  const queries = createQueryClient(ended);
  render(<QueryClientProvider client={queries}>{children}</QueryClientProvider>);
  return { queries, ended };
}

async function fillIn() {
  await userEvent.type(screen.getByLabelText('E-postadress'), 'anna@example.se');
  await userEvent.type(screen.getByLabelText('Lösenord'), 'hemligt ord');
  await userEvent.click(screen.getByRole('button', { name: 'Logga in' }));
}

describe('signing in', () => {
  it('sends what was written and remembers who came', async () => {
    const asked = serviceAnswers(() => json(SESSION, 201));
    const signedIn = vi.fn();
    const { queries } = show(<SignInForm onSignedIn={signedIn} />);
    await fillIn();
    await waitFor(() => expect(signedIn).toHaveBeenCalled());
    expect(await asked[0]?.json()).toEqual({ email: 'anna@example.se', password: 'hemligt ord' });
    expect(queries.getQueryData(sessionQuery.queryKey)).toEqual(SESSION);
  });

  it("says the service's own words when it is refused, and keeps what was written", async () => {
    serviceAnswers(() =>
      problem(401, {
        type: '/framsteg/problem/wrong-credentials',
        title: 'Fel e-postadress eller lösenord',
        detail: 'Kontrollera och försök igen.',
      }),
    );
    const { ended } = show(<SignInForm onSignedIn={vi.fn()} />);
    await fillIn();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Fel e-postadress eller lösenord');
    expect(alert.textContent).toContain('Kontrollera och försök igen.');
    expect((screen.getByLabelText('E-postadress') as HTMLInputElement).value).toBe('anna@example.se');
    expect(ended).not.toHaveBeenCalled();

    await userEvent.click(screen.getByRole('button', { name: 'Visa lösenordet' }));
    expect(document.activeElement).not.toBe(alert);
  });

  it('says that the service does not answer when it does not', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    show(<SignInForm onSignedIn={vi.fn()} />);
    await fillIn();
    expect((await screen.findByRole('alert')).textContent).toContain('Framsteg svarar inte');
  });
});

describe('who I am', () => {
  it('is nobody, and no fault, before anyone has signed in', async () => {
    serviceAnswers(signedOut);
    const { queries, ended } = show(null);
    await expect(queries.fetchQuery(sessionQuery)).resolves.toBeNull();
    expect(ended).not.toHaveBeenCalled();
  });

  it('ends everywhere when the service says so to any question', async () => {
    serviceAnswers(signedOut);
    const Asks = () => {
      useQuery({
        queryKey: ['anything'],
        queryFn: async () => {
          const { ask, api } = await import('../api/client');
          return ask(api.GET('/session'));
        },
      });
      return null;
    };
    const { queries, ended } = show(<Asks />);
    queries.setQueryData(sessionQuery.queryKey, SESSION);
    await waitFor(() => expect(ended).toHaveBeenCalled());
    expect(queries.getQueryData(sessionQuery.queryKey)).toBeNull();
  });
});
