import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { AttemptList, attemptListQuery, isYours, type ListState, STATES } from '../features/validation';
import { t as ui } from '../i18n/ui';
import { t } from '../i18n/validationList';
import { currentMembership, useMay, useSession } from '../session/session';
import { Failure } from '../shell/Failure';
import { ButtonLink } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Chip, Chips, Filters } from '../ui/Filters';
import { PageHeader } from '../ui/PageHeader';
import { Pages } from '../ui/Pages';
import { Skeleton } from '../ui/Skeleton';
import { ValidationTabs } from './ValidationTabs';

const route = getRouteApi('/app/valideringar');

/** What a quality assurer never sees is not offered to one. */
const BEFORE_ASSURANCE: readonly ListState[] = ['samlar', 'bedoms'];

export function ValidationsPage() {
  const { del, bara, person, fran = 0 } = route.useSearch();
  const may = useMay();
  const { roles } = currentMembership(useSession());
  const page = useQuery(
    attemptListQuery({ state: del, mine: bara === 'mina', participantId: person, offset: fran }),
  );
  const ofPerson = person ? { person } : {};
  const states = (Object.keys(STATES) as ListState[]).filter(
    (state) => !BEFORE_ASSURANCE.includes(state) || roles.some((role) => role !== 'quality-assurer'),
  );
  const start = may('planUnitAttempt') && (
    <ButtonLink to="/valideringar/ny" search={ofPerson} look="primary" icon="plus">
      {t('validation.list.new')}
    </ButtonLink>
  );

  return (
    <>
      <PageHeader title={t('validation.list.title')} actions={start} />
      <ValidationTabs />
      <Filters label={t('validation.list.filters')}>
        <Chips label={t('validation.list.states')}>
          <Chip to="/valideringar" search={ofPerson} activeOptions={{ exact: true }}>
            {t('validation.list.all')}
          </Chip>
          {may('decideUnitAttempt') && (
            <Chip
              to="/valideringar"
              search={{ ...ofPerson, bara: 'mina' as const }}
              activeOptions={{ exact: true }}
            >
              {t('validation.list.mine')}
            </Chip>
          )}
          {states.map((state) => (
            <Chip
              key={state}
              to="/valideringar"
              search={{ ...ofPerson, del: state }}
              activeOptions={{ exact: true }}
            >
              {t(`validation.list.state.${state}`)}
            </Chip>
          ))}
        </Chips>
      </Filters>
      {page.isPending && <Skeleton />}
      {page.error && <Failure error={page.error} again={() => page.refetch()} />}
      {page.data && page.data.items.length > 0 && (
        <>
          <AttemptList rows={page.data.items} yours={isYours(roles)} />
          {(fran > 0 || page.data._links.next) && (
            <Pages
              from={fran + 1}
              to={fran + page.data.items.length}
              previous={
                fran > 0 && (
                  <ButtonLink
                    to="/valideringar"
                    search={(now) => ({ ...now, fran: Math.max(0, fran - page.data.limit) || undefined })}
                  >
                    {ui('ui.pages.previous')}
                  </ButtonLink>
                )
              }
              next={
                page.data._links.next && (
                  <ButtonLink to="/valideringar" search={(now) => ({ ...now, fran: fran + page.data.limit })}>
                    {ui('ui.pages.next')}
                  </ButtonLink>
                )
              }
            />
          )}
        </>
      )}
      {page.data?.items.length === 0 &&
        (del || bara ? (
          <EmptyState
            title={t('validation.list.none.title')}
            action={
              <ButtonLink to="/valideringar" search={ofPerson}>
                {t('validation.list.none.clear')}
              </ButtonLink>
            }
          >
            {t('validation.list.none.text')}
          </EmptyState>
        ) : (
          <EmptyState title={t('validation.list.empty.title')} action={start}>
            {t(emptyFor(may))}
          </EmptyState>
        ))}
    </>
  );
}

function emptyFor(may: (operation: string) => boolean) {
  if (may('planUnitAttempt')) return 'validation.list.empty.supervisor';
  return may('verifyUnitAttempt') ? 'validation.list.empty.assurer' : 'validation.list.empty.others';
}
