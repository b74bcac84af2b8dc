import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Outcomes, UnitFacts, unitQuery } from '../features/catalogue';
import { t } from '../i18n/catalogue';
import { inWords } from '../i18n/language';
import { useMay } from '../session/session';
import { Failure } from '../shell/Failure';
import { ButtonLink } from '../ui/Button';
import { Card, TwoColumns } from '../ui/Card';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { TextLink } from '../ui/TextLink';

const route = getRouteApi('/app/kompetenser/$id');

export function CompetencePage() {
  const { id } = route.useParams();
  const may = useMay();
  const unit = useQuery(unitQuery(id));

  if (unit.isPending) return <Skeleton />;
  if (unit.error) return <Failure error={unit.error} again={() => unit.refetch()} whole />;

  return (
    <>
      <PageHeader
        above={<TextLink to="/kompetenser">{t('catalogue.list.title')}</TextLink>}
        title={inWords(unit.data.title)}
        lead={inWords(unit.data.purpose)}
        actions={
          may('planUnitAttempt') && (
            <ButtonLink to="/valideringar/ny" search={{ modul: id }} look="primary" icon="plus">
              {t('catalogue.unit.validate')}
            </ButtonLink>
          )
        }
      />
      <TwoColumns
        main={
          <Card title={t('catalogue.unit.outcomes')}>
            <Outcomes unit={unit.data} />
          </Card>
        }
        side={<UnitFacts unit={unit.data} />}
      />
    </>
  );
}
