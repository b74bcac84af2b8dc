import { decimal, text } from '../../ui/values';
import type { NewReferral } from './queries';
import { receiverOf } from './receivers';

type Person = NewReferral['person'];
type Order = NewReferral['order'];

/** A draft needs a name and the answer about protected identity before the service will keep it. */
export const isWorthSaving = (values: FormData) =>
  Boolean(
    text(values, 'person.givenName') &&
      text(values, 'person.familyName') &&
      text(values, 'protectedIdentity'),
  );

/** What is written in the form, as the contract has it; what is left empty is left out. */
export function draftOf(values: FormData): NewReferral {
  const receiver = receiverOf(values);
  const read = (room: string, names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = text(values, `${room}.${name}`);
        return value ? [[name, value]] : [];
      }),
    );
  const hoursPerWeek = decimal(values, 'order.hoursPerWeek');
  const protectedIdentity = text(values, 'protectedIdentity');
  return {
    ...(receiver && { receiver }),
    person: read('person', [
      'givenName',
      'familyName',
      'identityNumber',
      'phone',
      'email',
      'contactPreference',
      'municipalityCode',
    ]) as unknown as Person,
    order: {
      ...(read('order', [
        'placementKind',
        'periodFrom',
        'periodTo',
        'decisionReference',
        'commissionerReference',
        'purpose',
        'needs',
      ]) as Order),
      ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    },
    ...((protectedIdentity && { protectedIdentity: protectedIdentity === 'true' }) as {
      protectedIdentity: boolean;
    }),
  };
}
