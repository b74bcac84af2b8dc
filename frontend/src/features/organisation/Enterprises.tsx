import { useQuery } from '@tanstack/react-query';
import { t } from '../../i18n/start';
import { Failure } from '../../shell/Failure';
import { Card } from '../../ui/Card';
import { Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { enterprisesQuery, municipalityNamesQuery } from './queries';

/** The enterprises that work with the model, and where each is. */
export function Enterprises() {
  const enterprises = useQuery(enterprisesQuery);
  const municipalities = useQuery(municipalityNamesQuery).data?.items ?? [];
  const title = t('start.enterprises');
  const nameOf = (code: string | undefined) => municipalities.find((each) => each.code === code)?.name;
  return (
    <Card title={title}>
      {enterprises.isPending && <Skeleton lines={4} />}
      {enterprises.error && <Failure error={enterprises.error} again={() => enterprises.refetch()} />}
      {enterprises.data?.items.length === 0 && <p>{t('start.enterprises.none')}</p>}
      {enterprises.data && enterprises.data.items.length > 0 && (
        <Rows
          label={title}
          rows={enterprises.data.items.map((each) => ({
            key: each.id,
            title: each.name,
            detail: nameOf(each.municipalityCode),
          }))}
        />
      )}
    </Card>
  );
}
