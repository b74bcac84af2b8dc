import { useQuery } from '@tanstack/react-query';
import { t } from '../../i18n/certificate';
import { fromToday } from '../../i18n/format';
import { Failure } from '../../shell/Failure';
import { Card } from '../../ui/Card';
import { Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { Count } from '../../ui/Status';
import { TextLink } from '../../ui/TextLink';
import { titleOf } from './certificate';
import { readyCertificatesQuery } from './queries';

/** The certificates that wait to be issued: a few, and the way to the rest. */
export function ReadyCertificates() {
  const ready = useQuery(readyCertificatesQuery);
  const rows = ready.data?.items ?? [];
  const title = t('certificate.waiting.title');
  return (
    <Card
      title={
        <>
          {title}{' '}
          {rows.length > 0 && <Count>{ready.data?._links.next ? `${rows.length}+` : rows.length}</Count>}
        </>
      }
      warm={rows.length > 0}
      aside={
        rows.length > 0 && (
          <TextLink to="/intyg-hos-oss" search={{ visa: 'klara' }}>
            {t('certificate.waiting.all')}
          </TextLink>
        )
      }
    >
      {ready.isPending && <Skeleton lines={2} />}
      {ready.error && <Failure error={ready.error} again={() => ready.refetch()} />}
      {ready.data && rows.length === 0 && <p>{t('certificate.waiting.nobody')}</p>}
      {rows.length > 0 && (
        <Rows
          label={title}
          rows={rows.map((row) => ({
            key: row.id,
            title: (
              <TextLink to="/intyg-hos-oss/$id" params={{ id: row.id }} spread>
                {row.holder}
              </TextLink>
            ),
            detail: titleOf(row),
            when: fromToday(row.awardedOn),
          }))}
        />
      )}
    </Card>
  );
}
