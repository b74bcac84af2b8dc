import { nearDay } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/validationList';
import { type Column, Records } from '../../ui/Records';
import { Status } from '../../ui/Status';
import { TextLink } from '../../ui/TextLink';
import { type AttemptRow, toneOf } from './attempt';
import styles from './List.module.css';

const person: Column<AttemptRow> = {
  title: t('validation.list.person'),
  names: true,
  cell: (row) => (
    <TextLink to="/valideringar/$id" params={{ id: row.id }} spread>
      {row.participant.name}
    </TextLink>
  ),
};

const unit: Column<AttemptRow> = {
  title: t('validation.list.unit'),
  plain: true,
  cell: (row) => inWords(row.unit.title),
};

const assessor: Column<AttemptRow> = {
  title: t('validation.list.assessor'),
  cell: ({ assessor: { name, me } }) => (me ? t('validation.list.you') : name),
};

const changed: Column<AttemptRow> = {
  title: t('validation.list.changed'),
  cell: (row) => <time dateTime={row.changedAt}>{nearDay(row.changedAt)}</time>,
};

/** Validations, each with where it is and who assesses. */
export function AttemptList({
  rows,
  yours,
}: {
  rows: readonly AttemptRow[];
  yours: (row: AttemptRow) => boolean;
}) {
  const state: Column<AttemptRow> = {
    title: t('validation.list.state'),
    plain: true,
    cell: (row) => (
      <>
        <Status tone={toneOf(row.status.code, yours(row))}>{row.status.label}</Status>
        {row.completeBy && (
          <span className={styles.late}>{t('validation.list.completeBy', nearDay(row.completeBy))}</span>
        )}
      </>
    ),
  };
  return (
    <Records
      label={t('validation.list.title')}
      rows={rows}
      keyOf={(row) => row.id}
      warm={yours}
      columns={[person, unit, state, assessor, changed]}
    />
  );
}
