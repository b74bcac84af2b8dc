import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import {
  isNumberBegun,
  isWholeNumber,
  List,
  municipalitiesQuery,
  participantListQuery,
  supervisorsQuery,
  unitsQuery,
  useLookUp,
} from '../features/participant';
import { t } from '../i18n/participant';
import { t as ui } from '../i18n/ui';
import { currentMembership, useMay, useSession } from '../session/session';
import { Failure } from '../shell/Failure';
import { ButtonLink } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Chip, Chips, Filters, SearchField } from '../ui/Filters';
import { PageHeader } from '../ui/PageHeader';
import { Pages } from '../ui/Pages';
import { Select } from '../ui/Select';
import { Skeleton } from '../ui/Skeleton';

const route = getRouteApi('/app/deltagare');

export function ParticipantsPage() {
  const { sok, enhet, foljs, fran = 0 } = route.useSearch();
  const navigate = route.useNavigate();
  const leads = useMay()('assignSupervisor');
  const { organisation } = currentMembership(useSession());
  const [number, setNumber] = useState<string>();
  const lookUp = useLookUp();
  const page = useQuery(participantListQuery({ name: sok, unitId: enhet, followedBy: foljs, offset: fran }));
  const units = useQuery(unitsQuery(organisation.id)).data?.items ?? [];
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const supervisors = useQuery({ ...supervisorsQuery, enabled: leads }).data?.items ?? [];

  const names = {
    unitName: (id?: string) => units.find((unit) => unit.id === id)?.name,
    municipalityName: (code?: string) => municipalities.find((each) => each.code === code)?.name,
  };
  const filters = { ...(enhet && { enhet }), ...(foljs && { foljs }) };

  // A number is looked up by itself, outside the address, where nothing that keeps addresses can keep it.
  const search = (text: string) => {
    if (isNumberBegun(text)) {
      setNumber(text);
      if (isWholeNumber(text)) lookUp.mutate(text.replaceAll(/\s/g, ''));
      else lookUp.reset();
      return;
    }
    setNumber(undefined);
    void navigate({ search: { ...filters, ...(text && { sok: text }) }, replace: true });
  };

  return (
    <>
      <PageHeader title={t('participant.list.title')} />
      <Filters label={t('participant.list.filters')}>
        <SearchField label={t('participant.list.search')} value={sok ?? ''} onSearch={search} />
        {!number && units.length > 1 && (
          <Chips label={t('participant.list.units')}>
            <Chip
              to="/deltagare"
              search={{ ...(sok && { sok }), ...(foljs && { foljs }) }}
              activeOptions={{ exact: true }}
            >
              {t('participant.list.all')}
            </Chip>
            {units.map((unit) => (
              <Chip
                key={unit.id}
                to="/deltagare"
                search={{ ...(sok && { sok }), ...(foljs && { foljs }), enhet: unit.id }}
                activeOptions={{ exact: true }}
              >
                {unit.name}
              </Chip>
            ))}
          </Chips>
        )}
        {!number && supervisors.length > 1 && (
          <Select
            name="foljs"
            label={t('participant.list.followedBy')}
            empty={t('participant.list.anyone')}
            value={foljs ?? ''}
            onChange={({ target }) =>
              navigate({
                search: {
                  ...(sok && { sok }),
                  ...(enhet && { enhet }),
                  ...(target.value && { foljs: target.value }),
                },
              })
            }
            options={supervisors.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Filters>
      {number ? (
        <ByNumber number={number} lookUp={lookUp} names={names} />
      ) : (
        <>
          {page.isPending && <Skeleton />}
          {page.error && <Failure error={page.error} again={() => page.refetch()} />}
          {page.data && page.data.items.length > 0 && (
            <>
              <List rows={page.data.items} {...names} />
              {(fran > 0 || page.data._links.next) && (
                <Pages
                  from={fran + 1}
                  to={fran + page.data.items.length}
                  previous={
                    fran > 0 && (
                      <ButtonLink
                        to="/deltagare"
                        search={(now) => ({ ...now, fran: Math.max(0, fran - page.data.limit) || undefined })}
                      >
                        {ui('ui.pages.previous')}
                      </ButtonLink>
                    )
                  }
                  next={
                    page.data._links.next && (
                      <ButtonLink
                        to="/deltagare"
                        search={(now) => ({ ...now, fran: fran + page.data.limit })}
                      >
                        {ui('ui.pages.next')}
                      </ButtonLink>
                    )
                  }
                />
              )}
            </>
          )}
          {page.data?.items.length === 0 &&
            (sok || enhet || foljs ? (
              <EmptyState
                title={t('participant.list.none.title')}
                action={
                  <ButtonLink to="/deltagare" search={{}}>
                    {t('participant.list.none.clear')}
                  </ButtonLink>
                }
              >
                {t('participant.list.none.text')}
              </EmptyState>
            ) : (
              <EmptyState title={t('participant.list.empty.title')}>
                {t(leads ? 'participant.list.empty.manager' : 'participant.list.empty.supervisor')}
              </EmptyState>
            ))}
        </>
      )}
    </>
  );
}

interface ByNumberProps {
  number: string;
  lookUp: ReturnType<typeof useLookUp>;
  names: Pick<Parameters<typeof List>[0], 'unitName' | 'municipalityName'>;
}

function ByNumber({ number, lookUp, names }: ByNumberProps) {
  if (!isWholeNumber(number)) return <p>{t('participant.lookup.whole')}</p>;
  if (lookUp.error) return <Failure error={lookUp.error} />;
  if (!lookUp.data) return <Skeleton lines={1} />;
  return (
    <>
      {lookUp.data.items.length > 0 ? (
        <List rows={lookUp.data.items} {...names} />
      ) : (
        <EmptyState title={t('participant.lookup.none.title')}>
          {t('participant.lookup.none.text')}
        </EmptyState>
      )}
      <p>{t('participant.lookup.logged')}</p>
    </>
  );
}
