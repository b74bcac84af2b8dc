import { useQuery } from '@tanstack/react-query';
import { t } from '../../i18n/catalogue';
import { plural } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { Failure } from '../../shell/Failure';
import { Card } from '../../ui/Card';
import { Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { TextLink } from '../../ui/TextLink';
import { programmeQuery, programmesQuery } from './queries';

/** The areas that can be validated in, and the way into each. */
export function CatalogueCard() {
  const programmes = useQuery(programmesQuery);
  const newest = programmes.data?.items[0]?.id;
  const programme = useQuery({ ...programmeQuery(newest ?? ''), enabled: newest !== undefined });
  const failed = [programmes, programme].find((query) => query.error);
  return (
    <Card
      title={t('catalogue.list.title')}
      aside={newest && <TextLink to="/kompetenser">{t('catalogue.card.more')}</TextLink>}
    >
      {failed?.error && <Failure error={failed.error} again={() => failed.refetch()} />}
      {!failed && (programmes.isPending || (newest && programme.isPending)) && <Skeleton lines={3} />}
      {programmes.data && !newest && <p>{t('catalogue.list.empty.title')}</p>}
      {programme.data && (
        <Rows
          label={t('catalogue.list.areas')}
          rows={programme.data.areas.map((area) => ({
            key: area.code,
            title: (
              <TextLink to="/kompetenser" search={{ omrade: area.code }} spread>
                {inWords(area.name)}
              </TextLink>
            ),
            detail: plural(area.units.length, { one: 'modul', other: 'moduler' }),
          }))}
        />
      )}
    </Card>
  );
}
