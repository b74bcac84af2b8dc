import { t } from '../../i18n/certificate';
import { dayAndTime } from '../../i18n/format';
import { Facts } from '../../ui/Facts';
import type { IconName } from '../../ui/Icon';
import { Timeline } from '../../ui/Timeline';
import type { CertificateChange } from './certificate';

const ICONS: Record<CertificateChange['action'], IconName> = {
  issue: 'certificate',
  replace: 'swap',
  'ask-revocation': 'chat',
  'confirm-revocation': 'close',
  'reject-revocation': 'undo',
};

/** What has been done with a certificate, the latest first, with reasons that stay in the house. */
export function CertificateHistory({ changes }: { changes: readonly CertificateChange[] }) {
  if (changes.length === 0) return <p>{t('certificate.page.nothing')}</p>;
  return (
    <Timeline
      label={t('certificate.page.history')}
      entries={changes.map((change) => ({
        key: change.id,
        title: t('certificate.history.by', change.actionLabel, change.by.name),
        when: dayAndTime(change.recordedAt),
        icon: ICONS[change.action],
        children: (change.reasonLabel || change.note) && (
          <Facts
            facts={[
              { term: t('certificate.history.reason'), value: change.reasonLabel },
              { term: t('certificate.history.note'), value: change.note },
            ]}
          />
        ),
      }))}
    />
  );
}
