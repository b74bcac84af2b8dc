import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Choices } from './Choices';
import { Form, type FormProblem } from './Form';
import { TextField } from './TextField';

const REFUSAL: FormProblem = {
  title: 'Något i det du skickade stämmer inte',
  detail: 'Rätta det som är markerat.',
  faults: [
    { pointer: '/reference', message: 'Skriv ärendenumret.' },
    { pointer: '/contact/way', message: 'Välj hur vi ska höra av oss.' },
  ],
};

function show(problem: FormProblem | null, onSubmit = vi.fn()) {
  render(
    <Form problem={problem} onSubmit={onSubmit}>
      <TextField name="reference" label="Ärendenummer" hint="Står i beslutet." />
      <TextField name="hours" label="Timmar i veckan" />
      <Choices name="contact" label="Kontakt" choices={[{ value: 'phone', label: 'Telefon' }]} />
      <button type="submit">Skicka</button>
    </Form>,
  );
  return onSubmit;
}

describe('filling in a form', () => {
  it('gives what was written', async () => {
    const onSubmit = show(null);
    await userEvent.type(screen.getByLabelText('Ärendenummer'), 'AF 2026/17');
    await userEvent.click(screen.getByLabelText('Telefon'));
    await userEvent.click(screen.getByRole('button', { name: 'Skicka' }));
    const values = onSubmit.mock.calls[0]?.[0] as FormData;
    expect(values.get('reference')).toBe('AF 2026/17');
    expect(values.get('contact')).toBe('phone');
  });

  it('puts each fault at the field it is about, and nowhere else', () => {
    show(REFUSAL);
    const field = screen.getByLabelText('Ärendenummer');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(words).toContain('Står i beslutet.');
    expect(words).toContain('Skriv ärendenumret.');
    expect(screen.getByLabelText('Timmar i veckan').hasAttribute('aria-invalid')).toBe(false);
  });

  it('puts a nested fault at the field it lies in', () => {
    show(REFUSAL);
    expect(screen.getByLabelText('Telefon').getAttribute('aria-invalid')).toBe('true');
  });

  it('leaves the one who is still writing where they are', () => {
    show(REFUSAL);
    expect(document.activeElement).toBe(document.body);
  });

  it('moves to a summary, when it was sent, whose lines lead to the fields', async () => {
    const Sent = () => {
      const [problem, setProblem] = useState<FormProblem | null>(null);
      return (
        <Form problem={problem} onSubmit={() => setProblem(REFUSAL)}>
          <TextField name="reference" label="Ärendenummer" />
          <button type="submit">Skicka</button>
        </Form>
      );
    };
    render(<Sent />);
    await userEvent.click(screen.getByRole('button', { name: 'Skicka' }));
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await userEvent.click(screen.getByRole('link', { name: 'Ärendenummer: Skriv ärendenumret.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Ärendenummer'));
  });
});
