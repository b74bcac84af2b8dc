import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { day } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/validationWriting';
import { Failure } from '../../shell/Failure';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { type Row, Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { Status } from '../../ui/Status';
import { AuthoriseForm, EndForm } from './AuthorisationForms';
import type { Authorisation } from './attempt';
import { authorisationsQuery } from './queries';

/** Who may assess what and for how long; given and ended here. */
export default function Authorisations() {
  const authorisations = useQuery(authorisationsQuery);
  const [doing, setDoing] = useState<'new' | Authorisation>();
  const close = () => setDoing(undefined);

  if (authorisations.isPending) return <Skeleton />;
  if (authorisations.error)
    return <Failure error={authorisations.error} again={() => authorisations.refetch()} />;

  const rows = authorisations.data.items;
  const give = (
    <Button look="primary" icon="plus" onClick={() => setDoing('new')}>
      {t('validation.assessor.new')}
    </Button>
  );
  if (doing === 'new') {
    return (
      <Card title={t('validation.assessor.new')}>
        <AuthoriseForm onClose={close} />
      </Card>
    );
  }
  if (doing) {
    return (
      <Card title={t('validation.assessor.end.title', doing.name, inWords(doing.areaName))}>
        <EndForm authorisation={doing} onClose={close} />
      </Card>
    );
  }
  if (rows.length === 0) {
    return (
      <EmptyState title={t('validation.assessor.empty.title')} action={give}>
        {t('validation.assessor.empty.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <div>{give}</div>
      <Card>
        <Rows label={t('validation.assessor.title')} rows={rows.map((row) => rowOf(row, setDoing))} />
      </Card>
    </>
  );
}

function rowOf(row: Authorisation, onEnd: (authorisation: Authorisation) => void): Row {
  const area = inWords(row.areaName);
  const period = row.toOn
    ? t('validation.assessor.fromTo', day(row.fromOn), day(row.toOn))
    : t('validation.assessor.from', day(row.fromOn));
  return {
    key: row.id,
    title: (
      <strong>
        {row.name}, {area}
      </strong>
    ),
    detail: (
      <>
        {period}
        <br />
        {row.proof}
      </>
    ),
    action: (
      <>
        {row.inForce ? (
          <Status tone={row.standing === 'full' ? 'good' : 'calm'}>{row.standingLabel}</Status>
        ) : (
          <Status tone="quiet">{t('validation.assessor.over')}</Status>
        )}
        {row.inForce && (
          <Button
            look="quiet"
            aria-label={t('validation.assessor.end.title', row.name, area)}
            onClick={() => onEnd(row)}
          >
            {t('validation.assessor.end')}
          </Button>
        )}
      </>
    ),
  };
}
