import { t } from '../../i18n/certificate';
import { nearDay } from '../../i18n/format';
import { type Column, Records } from '../../ui/Records';
import { Status } from '../../ui/Status';
import { TextLink } from '../../ui/TextLink';
import { type CertificateRow, titleOf, toneOf } from './certificate';
import styles from './List.module.css';

const holder: Column<CertificateRow> = {
  title: t('certificate.list.holder'),
  names: true,
  cell: (row) => (
    <TextLink to="/intyg-hos-oss/$id" params={{ id: row.id }} spread>
      {row.holder}
    </TextLink>
  ),
};

const what: Column<CertificateRow> = {
  title: t('certificate.list.what'),
  plain: true,
  cell: (row) => (
    <>
      {titleOf(row)}
      <span className={styles.detail}>{t('certificate.page.level', String(row.level.number))}</span>
    </>
  ),
};

const day: Column<CertificateRow> = {
  title: t('certificate.list.day'),
  plain: true,
  cell: (row) =>
    row.issuedOn
      ? t('certificate.list.issued', nearDay(row.issuedOn))
      : t('certificate.list.awarded', nearDay(row.awardedOn)),
};

const number: Column<CertificateRow> = { title: t('certificate.list.number'), cell: (row) => row.number };

/** Certificates: whose, for what, and whether they hold. */
export function CertificateList({ rows, mayIssue }: { rows: readonly CertificateRow[]; mayIssue: boolean }) {
  const state: Column<CertificateRow> = {
    title: t('certificate.list.state'),
    plain: true,
    cell: ({ status }) => <Status tone={toneOf(status.code, mayIssue)}>{status.label}</Status>,
  };
  return (
    <Records
      label={t('certificate.list.title')}
      rows={rows}
      keyOf={(row) => row.id}
      warm={(row) => mayIssue && row.status.code === 'ready'}
      columns={[holder, what, state, day, number]}
    />
  );
}
