import { day, dayAndTime, fromToday } from '../../i18n/format';
import { t } from '../../i18n/referral';
import { Facts } from '../../ui/Facts';
import type { IconName } from '../../ui/Icon';
import { Timeline, type TimelineEntry } from '../../ui/Timeline';
import styles from './History.module.css';
import type { Referral, StatusChange } from './referral';

const ICONS: Partial<Record<StatusChange['action'], IconName>> = {
  send: 'message',
  acknowledge: 'mail',
  'ask-info': 'chat',
  'answer-info': 'chat',
  'hand-over': 'person',
  invite: 'calendar',
  waitlist: 'clock',
  lapse: 'clock',
  accept: 'place',
  decline: 'close',
  cancel: 'close',
  'person-declines': 'hand',
  withdraw: 'undo',
  'no-show': 'pause',
  expire: 'clock',
  reopen: 'repeat',
  reroute: 'swap',
  supersede: 'swap',
};

/** What has happened, the latest first, and above it what is expected next. */
export function History({ referral, changes }: { referral: Referral; changes: readonly StatusChange[] }) {
  const expected = referral.waiting?.expected;
  const entries: TimelineEntry[] = [];
  if (expected) {
    entries.push({
      key: 'expected',
      title: expected.label,
      when: t(
        expected.overdue ? 'referral.history.overdue' : 'referral.history.by',
        day(expected.by),
        fromToday(expected.by),
      ),
      expected: true,
      late: expected.overdue,
    });
  }
  for (const change of changes) {
    entries.push({
      key: change.id,
      title: change.by ? t('referral.history.by-someone', change.actionLabel, change.by) : change.actionLabel,
      when: whenOf(change),
      icon: ICONS[change.action] ?? 'check',
      children: <Told change={change} />,
    });
  }
  return <Timeline label={t('referral.history.title')} entries={entries} />;
}

const whenOf = (change: StatusChange) =>
  change.recordedAt.startsWith(change.effectiveOn)
    ? dayAndTime(change.recordedAt)
    : t('referral.history.concerned', dayAndTime(change.recordedAt), day(change.effectiveOn));

function Told({ change }: { change: StatusChange }) {
  const rows = [
    { term: t('referral.told.reason'), value: change.reason?.label },
    ...change.facts.map((fact) => ({ term: fact.label, value: READ[fact.kind](fact.value) })),
    { term: t('referral.told.toPerson'), value: change.personText },
    { term: t('referral.told.nextStep'), value: change.nextStep?.label },
    { term: t('referral.told.toColleague'), value: change.colleagueText },
  ].filter((row) => row.value);
  return rows.length > 0 ? (
    <div className={styles.told}>
      <Facts facts={rows} />
    </div>
  ) : null;
}

const READ: Record<StatusChange['facts'][number]['kind'], (value: string) => string> = {
  text: (value) => value,
  date: day,
  instant: dayAndTime,
};
