import { dayAndTime } from '../../i18n/format';
import { t } from '../../i18n/validationBeside';
import { Facts } from '../../ui/Facts';
import type { IconName } from '../../ui/Icon';
import { Timeline } from '../../ui/Timeline';
import type { AttemptChange } from './attempt';

const ICONS: Partial<Record<AttemptChange['action'], IconName>> = {
  'self-assess': 'chat',
  'add-evidence': 'pencil',
  'add-own-evidence': 'pencil',
  submit: 'message',
  'refer-back': 'chat',
  'send-back': 'undo',
  award: 'certificate',
  withdraw: 'close',
};

/** What has happened to a validation, the latest first. */
export function AttemptHistory({ changes }: { changes: readonly AttemptChange[] }) {
  return (
    <Timeline
      label={t('validation.page.history')}
      entries={changes.map((change) => ({
        key: change.id,
        title: t('validation.history.by', change.actionLabel, change.by),
        when: change.onTheirWord
          ? `${dayAndTime(change.recordedAt)} · ${t('validation.history.onTheirWord').toLocaleLowerCase('sv')}`
          : dayAndTime(change.recordedAt),
        icon: ICONS[change.action] ?? 'check',
        children: change.reasonLabel && (
          <Facts facts={[{ term: t('validation.history.reason'), value: change.reasonLabel }]} />
        ),
      }))}
    />
  );
}
