import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CertificateList, certificateListQuery, type ListState, STATES } from '../features/certificate';
import { t } from '../i18n/certificate';
import { t as ui } from '../i18n/ui';
import { useMay } from '../session/session';
import { Failure } from '../shell/Failure';
import { ButtonLink } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Chip, Chips, Filters } from '../ui/Filters';
import { PageHeader } from '../ui/PageHeader';
import { Pages } from '../ui/Pages';
import { Skeleton } from '../ui/Skeleton';

const route = getRouteApi('/app/intyg-hos-oss');

export function CertificatesPage() {
  const { visa, person, fran = 0 } = route.useSearch();
  const may = useMay();
  const page = useQuery(certificateListQuery({ state: visa, participantId: person, offset: fran }));
  const ofPerson = person ? { person } : {};

  return (
    <>
      <PageHeader title={t('certificate.list.title')} />
      <Filters label={t('certificate.list.filters')}>
        <Chips label={t('certificate.list.states')}>
          <Chip to="/intyg-hos-oss" search={ofPerson} activeOptions={{ exact: true }}>
            {t('certificate.list.all')}
          </Chip>
          {(Object.keys(STATES) as ListState[]).map((state) => (
            <Chip
              key={state}
              to="/intyg-hos-oss"
              search={{ ...ofPerson, visa: state }}
              activeOptions={{ exact: true }}
            >
              {t(`certificate.list.state.${state}`)}
            </Chip>
          ))}
        </Chips>
      </Filters>
      {page.isPending && <Skeleton />}
      {page.error && <Failure error={page.error} again={() => page.refetch()} />}
      {page.data && page.data.items.length > 0 && (
        <>
          <CertificateList rows={page.data.items} mayIssue={may('issueCertificate')} />
          {(fran > 0 || page.data._links.next) && (
            <Pages
              from={fran + 1}
              to={fran + page.data.items.length}
              previous={
                fran > 0 && (
                  <ButtonLink
                    to="/intyg-hos-oss"
                    search={(now) => ({ ...now, fran: Math.max(0, fran - page.data.limit) || undefined })}
                  >
                    {ui('ui.pages.previous')}
                  </ButtonLink>
                )
              }
              next={
                page.data._links.next && (
                  <ButtonLink
                    to="/intyg-hos-oss"
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
      {page.data?.items.length === 0 && <Nothing filtered={Boolean(visa)} issuer={may('issueCertificate')} />}
    </>
  );
}

function Nothing({ filtered, issuer }: { filtered: boolean; issuer: boolean }) {
  return filtered ? (
    <EmptyState
      title={t('certificate.list.none.title')}
      action={
        <ButtonLink to="/intyg-hos-oss" search={(now) => ({ ...(now.person && { person: now.person }) })}>
          {t('certificate.list.none.clear')}
        </ButtonLink>
      }
    >
      {t('certificate.list.none.text')}
    </EmptyState>
  ) : (
    <EmptyState title={t('certificate.list.empty.title')}>
      {t(issuer ? 'certificate.list.empty.issuer' : 'certificate.list.empty.others')}
    </EmptyState>
  );
}
