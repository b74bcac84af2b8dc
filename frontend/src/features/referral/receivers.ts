import type { components } from '../../api/schema';
import { text } from '../../ui/values';

/** Units that can be asked; two units of the same name are told apart by their enterprise. */
export const receiverOptions = (units: readonly components['schemas']['OrgUnitRow'][] = []) =>
  units.map(({ id, name, organisationId, organisationName }) => ({
    value: optionOf(organisationId, id),
    label: name === organisationName ? name : `${name}, ${organisationName}`,
  }));

export const optionOf = (organisationId: string, unitId: string) => `${organisationId} ${unitId}`;

/** The unit that was chosen in the field "receiver". */
export function receiverOf(values: FormData) {
  const [organisationId, unitId] = text(values, 'receiver')?.split(' ') ?? [];
  return organisationId && unitId ? { organisationId, unitId } : undefined;
}
