import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { participantActionOf, titleOf } from '../features/journey';
import { RefuseForm, SignedText, TableForm } from '../features/signing';
import { t } from '../i18n/signingTable';
import { VisitTable } from './VisitTable';

const route = getRouteApi('/bordet/vid-bordet/etapp/$id');

/** The participant reads through a stage and signs it, or says what has to be put right first. */
export function StageTablePage() {
  const { id } = route.useParams();
  const [done, setDone] = useState<string>();
  return (
    <VisitTable stageVisitId={id} title={(visit) => titleOf(visit)} done={done}>
      {(visit, etag, again) => {
        const sign = participantActionOf(visit, 'sign-off');
        const refuse = participantActionOf(visit, 'send-back');
        if (!visit.signing || !sign) return <p>{t('signing.table.gone')}</p>;
        return (
          <>
            <p>{t('signing.table.read')}</p>
            <SignedText text={visit.signing.text} />
            <TableForm
              action={sign}
              etag={etag}
              body={{ fingerprint: visit.signing.fingerprint }}
              words={t('signing.table.sign')}
              mayReserve
              onDone={() => setDone(t('signing.table.signed'))}
              onRefused={again}
            />
            {refuse && (
              <RefuseForm
                action={refuse}
                etag={etag}
                field="missing"
                onDone={() => setDone(t('signing.table.refused'))}
                onRefused={again}
              />
            )}
          </>
        );
      }}
    </VisitTable>
  );
}
