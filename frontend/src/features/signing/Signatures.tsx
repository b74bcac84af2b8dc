import { dayAndTime } from '../../i18n/format';
import { t as roleName } from '../../i18n/session';
import { t } from '../../i18n/signing';
import { Timeline } from '../../ui/Timeline';
import type { Signing } from './signing';

/** Who has signed, when and in which way, and who has not yet. */
export function Signatures({ signing }: { signing: Signing }) {
  return (
    <section>
      <h3>{t('signing.list.title')}</h3>
      <Timeline
        label={t('signing.list.title')}
        entries={[
          ...signing.signatures.map((signature) => ({
            key: signature.role,
            title: signature.name ?? roleName(`session.role.${signature.role}`),
            when: signature.witness
              ? t('signing.list.atTheTable', dayAndTime(signature.signedAt), signature.witness)
              : dayAndTime(signature.signedAt),
            icon: 'pencil' as const,
            children: signature.reservation && t('signing.list.reservation', signature.reservation),
          })),
          ...signing.missing.map((role) => ({
            key: role,
            title: roleName(`session.role.${role}`),
            when: t('signing.list.missing'),
            expected: true,
          })),
        ]}
      />
    </section>
  );
}
