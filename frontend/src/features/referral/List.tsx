import { fromToday, nearDay } from '../../i18n/format';
import { t } from '../../i18n/referral';
import { type Column, Records } from '../../ui/Records';
import { Status } from '../../ui/Status';
import { TextLink } from '../../ui/TextLink';
import styles from './List.module.css';
import { nameOf, type ReferralRow, toneOf } from './referral';

const person: Column<ReferralRow> = {
  title: t('referral.list.person'),
  names: true,
  cell: (row) => (
    <TextLink to="/anvisningar/$id" params={{ id: row.id }} spread>
      {nameOf(row)}
    </TextLink>
  ),
};

const state: Column<ReferralRow> = {
  title: t('referral.list.state'),
  plain: true,
  cell: (row) => (
    <div className={styles.state}>
      <Status tone={toneOf(row.status, row.waiting)}>{row.status.headline}</Status>
      {row.status.code in SAY_MORE && (
        <span className={styles.detail}>
          {[row.status.label, row.endReason?.label].filter(Boolean).join(': ')}
        </span>
      )}
    </div>
  ),
};

/** States whose headline alone does not say what happened, and nobody is waited for who would make it plain. */
const SAY_MORE = {
  waitlisted: true,
  declined: true,
  withdrawn: true,
  expired: true,
  'not-started': true,
  superseded: true,
};

const turn: Column<ReferralRow> = {
  title: t('referral.list.turn'),
  plain: true,
  cell: ({ waiting }) =>
    waiting && (
      <div className={styles.turn}>
        <strong>{waiting.yours ? t('referral.list.yours') : waiting.label}</strong>
        {waiting.expected && (
          <span className={waiting.expected.overdue ? styles.late : styles.detail}>
            {t('referral.list.expected', waiting.expected.label, fromToday(waiting.expected.by))}
          </span>
        )}
      </div>
    ),
};

const to: Column<ReferralRow> = {
  title: t('referral.list.to'),
  cell: (row) => row.receiver?.unitName,
};

const from: Column<ReferralRow> = {
  title: t('referral.list.from'),
  cell: (row) => row.sender.unitName,
};

const changed: Column<ReferralRow> = {
  title: t('referral.list.changed'),
  cell: (row) => <time dateTime={row.changedAt}>{nearDay(row.changedAt)}</time>,
};

/** Referrals, each with its state, whose turn it is and what is expected next. */
export function List({ rows, side }: { rows: readonly ReferralRow[]; side: 'sender' | 'receiver' }) {
  return (
    <Records
      label={t('referral.list.title')}
      rows={rows}
      keyOf={(row) => row.id}
      warm={(row) => row.waiting?.yours === true}
      columns={[person, state, turn, side === 'sender' ? to : from, changed]}
    />
  );
}
