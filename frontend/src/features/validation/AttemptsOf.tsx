import { useQuery } from '@tanstack/react-query';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/validationList';
import { currentMembership, useMay, useSession } from '../../session/session';
import { Failure } from '../../shell/Failure';
import { ButtonLink } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { Status } from '../../ui/Status';
import { TextLink } from '../../ui/TextLink';
import { toneOf } from './attempt';
import { attemptListQuery } from './queries';
import { isYours } from './whoseTurn';

/** One person's validations, and the way to begin one. */
export function AttemptsOf({ participantId }: { participantId: string }) {
  const attempts = useQuery(attemptListQuery({ participantId }));
  const may = useMay();
  const yours = isYours(currentMembership(useSession()).roles);
  return (
    <Card
      title={t('validation.list.title')}
      aside={
        attempts.data?._links.next && (
          <TextLink to="/valideringar" search={{ person: participantId }}>
            {t('validation.waiting.all')}
          </TextLink>
        )
      }
    >
      {attempts.isPending && <Skeleton lines={2} />}
      {attempts.error && <Failure error={attempts.error} again={() => attempts.refetch()} />}
      {attempts.data?.items.length === 0 && <p>{t('validation.of.none')}</p>}
      {attempts.data && attempts.data.items.length > 0 && (
        <Rows
          label={t('validation.list.title')}
          rows={attempts.data.items.map((row) => ({
            key: row.id,
            title: (
              <TextLink to="/valideringar/$id" params={{ id: row.id }} spread>
                {inWords(row.unit.title)}
              </TextLink>
            ),
            action: <Status tone={toneOf(row.status.code, yours(row))}>{row.status.label}</Status>,
          }))}
        />
      )}
      {may('planUnitAttempt') && (
        <div>
          <ButtonLink to="/valideringar/ny" search={{ person: participantId }} icon="plus">
            {t('validation.list.new')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}
