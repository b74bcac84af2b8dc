import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { json, problem, serviceAnswers } from '../testing/service';
import { TextField } from '../ui/TextField';
import { text } from '../ui/values';
import { ActionPanel } from './ActionPanel';
import type { AllowedAction } from './AllowedAction';

const action = (code: string, label: string): AllowedAction => ({
  code,
  label,
  method: 'POST',
  href: `/framsteg/v1/referrals/r1/${code}`,
  requires: [],
});

const ACTIONS = [
  action('decline', 'Avböj'),
  action('accept', 'Erbjud plats'),
  action('acknowledge', 'Bekräfta mottagande'),
];

function Panel({ onActed = vi.fn() }: { onActed?: (action: AllowedAction, done: boolean) => void }) {
  const [chosen, setChosen] = useState<string>();
  return (
    <QueryClientProvider client={new QueryClient()}>
      <ActionPanel
        actions={ACTIONS}
        etag={'"7"'}
        direct={['acknowledge']}
        form={(_, show) =>
          show({
            fields: <TextField name="place" label="Plats" />,
            body: (values) => ({ place: text(values, 'place') }),
          })
        }
        forward={['accept', 'acknowledge']}
        chosen={chosen}
        onChoose={setChosen}
        onActed={onActed}
      />
    </QueryClientProvider>
  );
}

describe('doing what is allowed', () => {
  it('offers the steps forward first, in their order, and hides nothing', () => {
    render(<Panel />);
    const names = screen.getAllByRole('button', { hidden: true }).map((button) => button.textContent);
    expect(names.slice(0, 2)).toEqual(['Erbjud plats', 'Bekräfta mottagande']);
    expect(names).toContain('Avböj');
  });

  it('does at a press what needs nothing told, with the version it was read in', async () => {
    const asked = serviceAnswers(() => json({}, 201));
    const acted = vi.fn();
    render(<Panel onActed={acted} />);
    await userEvent.click(screen.getByRole('button', { name: 'Bekräfta mottagande' }));
    await waitFor(() => expect(acted).toHaveBeenCalledWith(ACTIONS[2], true));
    expect(asked[0]?.url).toMatch(/\/framsteg\/v1\/referrals\/r1\/acknowledge$/);
    expect(asked[0]?.headers.get('If-Match')).toBe('"7"');
    expect(asked[0]?.headers.get('X-Framsteg')).toBe('1');
    expect(asked[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('asks for what has to be told, and shows a fault at its field', async () => {
    const asked = serviceAnswers(() =>
      problem(400, {
        type: '/framsteg/problem/invalid-request',
        title: 'Något i det du skickade stämmer inte',
        errors: [{ pointer: '/place', code: 'required', message: 'Fyll i det här.' }],
      }),
    );
    const acted = vi.fn();
    render(<Panel onActed={acted} />);
    await userEvent.click(screen.getByRole('button', { name: 'Erbjud plats' }));
    expect((await screen.findByRole('heading', { name: 'Erbjud plats' })) === document.activeElement).toBe(
      true,
    );
    await userEvent.type(screen.getByLabelText('Plats'), 'Köket');
    await userEvent.click(screen.getByRole('button', { name: 'Erbjud plats' }));
    expect(await screen.findByText('Plats: Fyll i det här.')).toBeTruthy();
    expect(await asked[0]?.json()).toEqual({ place: 'Köket' });
    expect((screen.getByLabelText('Plats') as HTMLInputElement).value).toBe('Köket');
    expect(acted).toHaveBeenCalledWith(ACTIONS[1], false);
  });

  it('gives every new try a key of its own, once the last one has been answered', async () => {
    const asked = serviceAnswers(() =>
      problem(409, { type: 'x/not-possible-now', title: 'Det går inte just nu' }),
    );
    render(<Panel />);
    const press = () => userEvent.click(screen.getByRole('button', { name: 'Bekräfta mottagande' }));
    await press();
    await screen.findByRole('alert');
    await press();
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[0]?.headers.get('Idempotency-Key')).not.toBe(asked[1]?.headers.get('Idempotency-Key'));
  });

  it('is done once when pressed again after a silence', async () => {
    const asked = serviceAnswers(() => {
      throw new TypeError('no net');
    });
    render(<Panel />);
    const press = () => userEvent.click(screen.getByRole('button', { name: 'Bekräfta mottagande' }));
    await press();
    await screen.findByRole('alert');
    await press();
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[0]?.headers.get('Idempotency-Key')).toBe(asked[1]?.headers.get('Idempotency-Key'));
  });
});
