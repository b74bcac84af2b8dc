import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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

  it('moves to a summary whose lines lead to the fields', async () => {
    show(REFUSAL);
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    await userEvent.click(screen.getByRole('link', { name: 'Skriv ärendenumret.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Ärendenummer'));
  });
});
