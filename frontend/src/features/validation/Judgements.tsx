import { day, dayAndTime } from '../../i18n/format';
import { t } from '../../i18n/validationBeside';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Timeline, type TimelineEntry } from '../../ui/Timeline';
import type { Attempt } from './attempt';

/** What assessors and quality assurers have said, the latest first. */
export function Judgements({ attempt }: { attempt: Attempt }) {
  const decided: (TimelineEntry & { at: string })[] = attempt.decisions.map((decision) => ({
    key: decision.id,
    at: decision.decidedAt,
    title: t('validation.decision.by', decision.resultLabel, decision.decidedBy),
    when: dayAndTime(decision.decidedAt),
    icon: decision.result === 'referred-back' ? 'chat' : 'check',
    children: (decision.personText || decision.completeBy || decision.standing === 'trainee') && (
      <Facts
        facts={[
          {
            term: t('validation.page.assessor'),
            value: decision.standing === 'trainee' && t('validation.decision.trainee'),
          },
          { term: t('validation.page.completeBy'), value: decision.completeBy && day(decision.completeBy) },
          { term: t('validation.decision.toPerson'), value: decision.personText },
        ].filter(({ value }) => value)}
      />
    ),
  }));
  const verified: typeof decided = attempt.verifications.map((verification) => ({
    key: verification.id,
    at: verification.verifiedAt,
    title: t(
      verification.upheld ? 'validation.verification.upheld' : 'validation.verification.returned',
      verification.verifiedBy,
    ),
    when: dayAndTime(verification.verifiedAt),
    icon: verification.upheld ? 'check' : 'undo',
    children: verification.feedback && (
      <Facts facts={[{ term: t('validation.verification.feedback'), value: verification.feedback }]} />
    ),
  }));
  const entries = [...decided, ...verified].sort((one, other) => other.at.localeCompare(one.at));
  return entries.length > 0 ? (
    <Card title={t('validation.decision.title')}>
      <Timeline label={t('validation.decision.title')} entries={entries} />
    </Card>
  ) : null;
}
