import { useQuery } from '@tanstack/react-query';
import { t as contact } from '../../i18n/contact';
import { t } from '../../i18n/participant';
import { currentMembership, useSession } from '../../session/session';
import { Facts } from '../../ui/Facts';
import type { Participant } from './participant';
import { municipalitiesQuery, unitsQuery } from './queries';

/** Who it is, and how the person wants to be reached. */
export function Person({ participant }: { participant: Participant }) {
  const { organisation } = currentMembership(useSession());
  const units = useQuery(unitsQuery(organisation.id)).data?.items;
  const municipalities = useQuery(municipalitiesQuery).data?.items;
  const { identityNumber, phone, email, contactPreference, interpreterLanguage } = participant;
  return (
    <Facts
      facts={[
        { term: t('participant.person.phone'), value: phone && <a href={`tel:${phone}`}>{phone}</a> },
        { term: t('participant.person.email'), value: email && <a href={`mailto:${email}`}>{email}</a> },
        { term: t('participant.person.contact'), value: contact(`contact.way.${contactPreference}`) },
        {
          term: t('participant.person.interpreter'),
          value: interpreterLanguage && languageName(interpreterLanguage),
        },
        {
          term: t('participant.person.unit'),
          value: units?.find(({ id }) => id === participant.unitId)?.name,
        },
        {
          term: t('participant.person.municipality'),
          value: municipalities?.find(({ code }) => code === participant.municipalityCode)?.name,
        },
        { term: t('participant.person.number'), value: identityNumber },
      ]}
    />
  );
}

export const languageName = (code: string) => {
  const name = new Intl.DisplayNames('sv', { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase('sv') + name.slice(1);
};
