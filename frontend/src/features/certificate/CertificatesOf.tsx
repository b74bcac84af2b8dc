import { useQuery } from '@tanstack/react-query';
import { t } from '../../i18n/certificate';
import { Failure } from '../../shell/Failure';
import { Card } from '../../ui/Card';
import { Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { Status } from '../../ui/Status';
import { TextLink } from '../../ui/TextLink';
import { titleOf, toneOf } from './certificate';
import { certificateListQuery } from './queries';

/** One person's certificates. */
export function CertificatesOf({ participantId }: { participantId: string }) {
  const certificates = useQuery(certificateListQuery({ participantId }));
  const title = t('certificate.list.title');
  return (
    <Card title={title}>
      {certificates.isPending && <Skeleton lines={2} />}
      {certificates.error && <Failure error={certificates.error} again={() => certificates.refetch()} />}
      {certificates.data?.items.length === 0 && <p>{t('certificate.of.none')}</p>}
      {certificates.data && certificates.data.items.length > 0 && (
        <Rows
          label={title}
          rows={certificates.data.items.map((row) => ({
            key: row.id,
            title: (
              <TextLink to="/intyg-hos-oss/$id" params={{ id: row.id }} spread>
                {titleOf(row)}
              </TextLink>
            ),
            action: <Status tone={toneOf(row.status.code, false)}>{row.status.label}</Status>,
          }))}
        />
      )}
    </Card>
  );
}
