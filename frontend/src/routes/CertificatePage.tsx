import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { ActionPanel } from '../actions';
import {
  type Certificate,
  CertificateActionForm,
  CertificateHistory,
  CertificateLinks,
  certificateChangesQuery,
  certificateQuery,
  isRevocationAsked,
  Paper,
  titleOf,
  toneOf,
} from '../features/certificate';
import { t } from '../i18n/certificate';
import { useMay } from '../session/session';
import { Failure } from '../shell/Failure';
import { ButtonAnchor } from '../ui/Button';
import { Card, TwoColumns } from '../ui/Card';
import { useNotices } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { Status } from '../ui/Status';
import { TextLink } from '../ui/TextLink';

const route = getRouteApi('/app/intyg-hos-oss/$id');

const FORWARD = ['issue', 'confirm-revocation', 'reject-revocation'];
const DIRECT = ['issue', 'reject-revocation'];

export function CertificatePage() {
  const { id } = route.useParams();
  const may = useMay();
  const certificate = useQuery(certificateQuery(id));

  if (!certificate.data)
    return certificate.error ? (
      <Failure error={certificate.error} again={() => certificate.refetch()} whole />
    ) : (
      <Skeleton />
    );

  const { value, etag } = certificate.data;
  const { status, _links: links } = value;
  return (
    <>
      <PageHeader
        above={<TextLink to="/intyg-hos-oss">{t('certificate.list.title')}</TextLink>}
        title={titleOf(value)}
        lead={<Status tone={toneOf(status.code, may('issueCertificate'))}>{status.label}</Status>}
        actions={
          links.document && (
            <ButtonAnchor href={links.document.href} target="_blank" icon="print">
              {t('certificate.page.document')}
            </ButtonAnchor>
          )
        }
      />
      <TwoColumns
        main={
          <>
            <Doing certificate={value} etag={etag} />
            <Paper certificate={value} />
          </>
        }
        side={
          <>
            {links.links && may('createCertificateLink') && (
              <Suspense fallback={<Skeleton lines={3} />}>
                <CertificateLinks certificateId={id} valid={status.code === 'issued'} />
              </Suspense>
            )}
            {links['status-changes'] && <WhatHappened id={id} />}
          </>
        }
      />
    </>
  );
}

/** What can be done now, and the words that tell why or why not. */
function Doing({ certificate, etag }: { certificate: Certificate; etag: string }) {
  const { gor } = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const may = useMay();
  const { tell } = useNotices();
  const { status, allowedActions, publicAddress, replacedBy, replaces } = certificate;
  const choose = (code: string | undefined) => navigate({ search: code ? { gor: code } : {} });
  const waits = status.code === 'ready' || isRevocationAsked(certificate);

  return (
    <Card warm={waits && allowedActions.length > 0}>
      <p>{wordsOf(certificate, may('issueCertificate'))}</p>
      {replacedBy && (
        <p>
          <TextLink to="/intyg-hos-oss/$id" params={{ id: replacedBy }}>
            {t('certificate.page.newer')}
          </TextLink>
        </p>
      )}
      {replaces && (
        <p>
          {t('certificate.page.older')}{' '}
          <TextLink to="/intyg-hos-oss/$id" params={{ id: replaces }}>
            {t('certificate.page.olderLink')}
          </TextLink>
        </p>
      )}
      {publicAddress && (
        <p>
          <a href={publicAddress} target="_blank" rel="noreferrer">
            {t('certificate.page.public')}
          </a>
        </p>
      )}
      <ActionPanel
        actions={allowedActions}
        etag={etag}
        direct={DIRECT}
        form={(action, show) => <CertificateActionForm action={action}>{show}</CertificateActionForm>}
        forward={FORWARD}
        chosen={gor}
        onChoose={choose}
        onActed={async (action, done) => {
          if (done && gor) await choose(undefined);
          await queries.invalidateQueries({ queryKey: ['certificates'] });
          if (done) tell({ text: t('certificate.acted', action.label) });
        }}
      />
    </Card>
  );
}

function wordsOf(certificate: Certificate, mayIssue: boolean) {
  const may = (code: string) => certificate.allowedActions.some((action) => action.code === code);
  switch (certificate.status.code) {
    case 'ready':
      if (may('issue')) return t('certificate.page.ready.yours');
      return t(mayIssue ? 'certificate.page.ready.second' : 'certificate.page.ready.others');
    case 'issued':
      return t(isRevocationAsked(certificate) ? 'certificate.page.asked' : 'certificate.page.valid');
    case 'revoked':
      return t('certificate.page.revoked');
    case 'superseded':
      return t('certificate.page.superseded');
  }
}

function WhatHappened({ id }: { id: string }) {
  const changes = useQuery(certificateChangesQuery(id));
  return (
    <Card title={t('certificate.page.history')}>
      {changes.isPending && <Skeleton lines={3} />}
      {changes.error && <Failure error={changes.error} again={() => changes.refetch()} />}
      {changes.data && <CertificateHistory changes={changes.data.items} />}
    </Card>
  );
}
