import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { HEADLINES, type Headline, List, referralListQuery } from '../features/referral';
import { t } from '../i18n/referral';
import { t as ui } from '../i18n/ui';
import { currentMembership, useMay, useSession } from '../session/session';
import { Failure } from '../shell/Failure';
import { ButtonLink } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Chip, Chips, Filters, SearchField } from '../ui/Filters';
import { PageHeader } from '../ui/PageHeader';
import { Pages } from '../ui/Pages';
import { Skeleton } from '../ui/Skeleton';

const route = getRouteApi('/app/anvisningar');

export function ReferralsPage() {
  const { sok, lage, tur, fran = 0 } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay();
  const side =
    currentMembership(useSession()).organisation.kind === 'social-enterprise' ? 'receiver' : 'sender';
  const page = useQuery(referralListQuery({ text: sok, turn: tur && side, headline: lage, offset: fran }));

  const newReferral = may('createReferral') && (
    <ButtonLink to="/anvisningar/ny" look="primary" icon="plus">
      {t('referral.list.new')}
    </ButtonLink>
  );
  const states = (Object.keys(HEADLINES) as Headline[]).filter(
    (state) => state !== 'utkast' || may('createReferral'),
  );

  return (
    <>
      <PageHeader title={t('referral.list.title')} actions={newReferral} />
      <Filters label={t('referral.list.filters')}>
        <SearchField
          label={t('referral.list.search')}
          value={sok ?? ''}
          onSearch={(text) =>
            navigate({
              search: (now) => ({
                ...(now.lage && { lage: now.lage }),
                ...(now.tur && { tur: now.tur }),
                ...(text && { sok: text }),
              }),
              replace: true,
            })
          }
        />
        <Chips label={t('referral.list.states')}>
          <Chip to="/anvisningar" search={sok ? { sok } : {}} activeOptions={{ exact: true }}>
            {t('referral.list.all')}
          </Chip>
          <Chip
            to="/anvisningar"
            search={{ ...(sok && { sok }), tur: 'min' }}
            activeOptions={{ exact: true }}
          >
            {t('referral.list.yours')}
          </Chip>
          {states.map((state) => (
            <Chip
              key={state}
              to="/anvisningar"
              search={{ ...(sok && { sok }), lage: state }}
              activeOptions={{ exact: true }}
            >
              {t(`referral.list.state.${state}`)}
            </Chip>
          ))}
        </Chips>
      </Filters>
      {page.isPending && <Skeleton />}
      {page.error && <Failure error={page.error} again={() => page.refetch()} />}
      {page.data && page.data.items.length > 0 && (
        <>
          <List rows={page.data.items} side={side} />
          {(fran > 0 || page.data._links.next) && (
            <Pages
              from={fran + 1}
              to={fran + page.data.items.length}
              previous={
                fran > 0 && (
                  <ButtonLink
                    to="/anvisningar"
                    search={(now) => ({ ...now, fran: Math.max(0, fran - page.data.limit) || undefined })}
                  >
                    {ui('ui.pages.previous')}
                  </ButtonLink>
                )
              }
              next={
                page.data._links.next && (
                  <ButtonLink to="/anvisningar" search={(now) => ({ ...now, fran: fran + page.data.limit })}>
                    {ui('ui.pages.next')}
                  </ButtonLink>
                )
              }
            />
          )}
        </>
      )}
      {page.data?.items.length === 0 &&
        (sok || lage || tur ? (
          <EmptyState
            title={t('referral.list.none.title')}
            action={
              <ButtonLink to="/anvisningar" search={{}}>
                {t('referral.list.none.clear')}
              </ButtonLink>
            }
          >
            {t('referral.list.none.text')}
          </EmptyState>
        ) : (
          <EmptyState title={t('referral.list.empty.title')} action={newReferral}>
            {t(side === 'sender' ? 'referral.list.empty.sender' : 'referral.list.empty.receiver')}
          </EmptyState>
        ))}
    </>
  );
}
