import { day, number } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/validationBeside';
import { useMay } from '../../session/session';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { TextLink } from '../../ui/TextLink';
import type { Attempt } from './attempt';

/** Who, what, why and by whom it is assessed. */
export function AttemptFacts({ attempt }: { attempt: Attempt }) {
  const { participant, unit, assessor } = attempt;
  const mayMeet = useMay()('getParticipant');
  return (
    <Card title={t('validation.page.about')}>
      <Facts
        facts={[
          {
            term: t('validation.page.person'),
            value: mayMeet ? (
              <TextLink to="/deltagare/$id" params={{ id: participant.id }}>
                {participant.name}
              </TextLink>
            ) : (
              participant.name
            ),
          },
          {
            term: t('validation.page.unit'),
            value: (
              <TextLink to="/kompetenser/$id" params={{ id: unit.id }}>
                {inWords(unit.title)}
              </TextLink>
            ),
          },
          { term: t('validation.page.aim'), value: attempt.aimLabel },
          {
            term: t('validation.page.assessor'),
            value: assessor.me ? t('validation.page.you') : assessor.name,
          },
          {
            term: t('validation.page.number'),
            value: attempt.number > 1 && t('validation.page.numberValue', number(attempt.number)),
          },
          { term: t('validation.page.completeBy'), value: attempt.completeBy && day(attempt.completeBy) },
        ].filter(({ value }) => value)}
      />
    </Card>
  );
}
