import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { AreaUnits, areasFound, programmeQuery, programmesQuery } from '../features/catalogue';
import { t } from '../i18n/catalogue';
import { inWords } from '../i18n/language';
import { Failure } from '../shell/Failure';
import { ButtonLink } from '../ui/Button';
import { Stack } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';
import { Chip, Chips, Filters, SearchField } from '../ui/Filters';
import { Note } from '../ui/Note';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { ValidationTabs } from './ValidationTabs';

const route = getRouteApi('/app/kompetenser');

export function CompetencesPage() {
  const { program } = route.useSearch();
  const programmes = useQuery(programmesQuery);
  const chosen = program ?? programmes.data?.items[0]?.id;

  return (
    <>
      <PageHeader title={t('catalogue.list.title')} lead={t('catalogue.list.lead')} />
      <ValidationTabs />
      {programmes.isPending && <Skeleton />}
      {programmes.error && <Failure error={programmes.error} again={() => programmes.refetch()} />}
      {programmes.data && programmes.data.items.length > 1 && (
        <Chips label={t('catalogue.list.programme')}>
          {programmes.data.items.map((each) => (
            <Chip key={each.id} to="/kompetenser" search={{ program: each.id }}>
              {t('catalogue.unit.version', inWords(each.title), each.version)}
            </Chip>
          ))}
        </Chips>
      )}
      {programmes.data && !chosen && (
        <EmptyState title={t('catalogue.list.empty.title')}>{t('catalogue.list.empty.text')}</EmptyState>
      )}
      {chosen && <Programme id={chosen} />}
    </>
  );
}

function Programme({ id }: { id: string }) {
  const { omrade, sok } = route.useSearch();
  const navigate = route.useNavigate();
  const programme = useQuery(programmeQuery(id));

  if (programme.isPending) return <Skeleton />;
  if (programme.error) return <Failure error={programme.error} again={() => programme.refetch()} />;

  const { data } = programme;
  const found = areasFound(data, { area: omrade, text: sok });
  const levelName = (level: number) => {
    const worded = data.levels.find((each) => each.level === level);
    return worded ? inWords(worded.name) : String(level);
  };
  return (
    <>
      <Filters label={t('catalogue.list.filters')}>
        <SearchField
          label={t('catalogue.list.search')}
          value={sok ?? ''}
          onSearch={(text) =>
            navigate({ search: (now) => ({ ...now, sok: text || undefined }), replace: true })
          }
        />
        <Chips label={t('catalogue.list.areas')}>
          <Chip
            to="/kompetenser"
            search={(now) => ({ ...now, omrade: undefined })}
            activeOptions={{ exact: true }}
          >
            {t('catalogue.list.all')}
          </Chip>
          {data.areas.map((area) => (
            <Chip
              key={area.code}
              to="/kompetenser"
              search={(now) => ({ ...now, omrade: area.code })}
              activeOptions={{ exact: true }}
            >
              {inWords(area.name)}
            </Chip>
          ))}
        </Chips>
      </Filters>
      <Stack>
        {data.sample && <Note icon="alert">{inWords(data.notice)}</Note>}
        {found.map((area) => (
          <AreaUnits key={area.code} area={area} levelName={levelName} />
        ))}
      </Stack>
      {found.length === 0 && (
        <EmptyState
          title={t('catalogue.list.none.title')}
          action={
            <ButtonLink to="/kompetenser" search={{}}>
              {t('catalogue.list.none.clear')}
            </ButtonLink>
          }
        >
          {t('catalogue.list.none.text')}
        </EmptyState>
      )}
    </>
  );
}
