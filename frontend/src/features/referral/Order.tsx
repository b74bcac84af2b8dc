import { t as contact } from '../../i18n/contact';
import { day, number } from '../../i18n/format';
import { t } from '../../i18n/referral';
import { Facts } from '../../ui/Facts';
import type { Referral } from './referral';

/** What is ordered, and why. */
export function Order({ referral, kindLabel }: { referral: Referral; kindLabel: string | undefined }) {
  const { order, dates } = referral;
  return (
    <Facts
      facts={[
        { term: t('referral.list.from'), value: referral.sender.unitName },
        { term: t('referral.list.to'), value: referral.receiver?.unitName },
        { term: t('referral.order.kind'), value: kindLabel },
        {
          term: t('referral.order.period'),
          value: order.periodFrom && order.periodTo && `${day(order.periodFrom)} – ${day(order.periodTo)}`,
        },
        {
          term: t('referral.order.hours'),
          value: order.hoursPerWeek && t('referral.order.hoursValue', number(order.hoursPerWeek)),
        },
        {
          term: t('referral.order.possibleStart'),
          value: dates.possibleStartOn && day(dates.possibleStartOn),
        },
        { term: t('referral.order.start'), value: dates.startOn && day(dates.startOn) },
        { term: t('referral.order.decision'), value: order.decisionReference },
        { term: t('referral.order.reference'), value: order.commissionerReference },
        { term: t('referral.order.ground'), value: referral.legalGround },
      ]}
    />
  );
}

/** Who it is about, and how the person wants to be reached. */
export function Person({ referral }: { referral: Referral }) {
  const { person, supervisor } = referral;
  return (
    <Facts
      facts={[
        { term: t('referral.person.number'), value: person.identityNumber },
        {
          term: t('referral.person.phone'),
          value: person.phone && <a href={`tel:${person.phone}`}>{person.phone}</a>,
        },
        {
          term: t('referral.person.email'),
          value: person.email && <a href={`mailto:${person.email}`}>{person.email}</a>,
        },
        {
          term: t('referral.person.contact'),
          value: person.contactPreference && contact(`contact.way.${person.contactPreference}`),
        },
        {
          term: t('referral.person.interpreter'),
          value:
            person.interpreterLanguage &&
            new Intl.DisplayNames('sv', { type: 'language' }).of(person.interpreterLanguage),
        },
        { term: t('referral.person.supervisor'), value: supervisor?.name },
      ]}
    />
  );
}
