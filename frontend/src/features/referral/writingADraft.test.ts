import { describe, expect, it } from 'vitest';
import { draftOf, isWorthSaving } from './draft';

function form(fields: Record<string, string>) {
  const values = new FormData();
  for (const [name, value] of Object.entries(fields)) values.set(name, value);
  return values;
}

const BEGUN = { 'person.givenName': 'Almina', 'person.familyName': ' Björk ', protectedIdentity: 'false' };

describe('writing a draft', () => {
  it('is not kept before the service can take it', () => {
    expect(isWorthSaving(form({ ...BEGUN, protectedIdentity: '' }))).toBe(false);
    expect(isWorthSaving(form({ ...BEGUN, 'person.familyName': '  ' }))).toBe(false);
    expect(isWorthSaving(form(BEGUN))).toBe(true);
  });

  it('sends what is written and leaves out what is not', () => {
    expect(draftOf(form({ ...BEGUN, 'person.phone': '', 'order.purpose': '', receiver: '' }))).toEqual({
      person: { givenName: 'Almina', familyName: 'Björk' },
      order: {},
      protectedIdentity: false,
    });
  });

  it('reads hours as Swedes write them, and a unit with its enterprise', () => {
    const draft = draftOf(form({ ...BEGUN, 'order.hoursPerWeek': '12,5', receiver: 'o1 u1' }));
    expect(draft.order.hoursPerWeek).toBe(12.5);
    expect(draft.receiver).toEqual({ organisationId: 'o1', unitId: 'u1' });
  });

  it('lets the service say what is wrong with hours that are no number', () => {
    expect(draftOf(form({ ...BEGUN, 'order.hoursPerWeek': 'halvtid' })).order.hoursPerWeek).toBe('halvtid');
  });
});
