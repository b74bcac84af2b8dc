import { lazy, Suspense, useState } from 'react';
import { ActionPanel, type AllowedAction } from '../../actions';
import { day } from '../../i18n/format';
import { t } from '../../i18n/journey';
import { Button, ButtonLink } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { useNotices } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { Status } from '../../ui/Status';
import { Signatures } from '../signing';
import { anchorOf, isUnderWay, type StageVisit, stageTone } from './journey';
import { useJourneyChanged } from './queries';
import styles from './Stage.module.css';
import { StepRow } from './StepRow';
import { actionOf, participantActionOf, titleOf } from './standing';

const StageForm = lazy(() => import('./StageForm'));
const ShowForm = lazy(() => import('./ShowForm'));

/** One stage: what it is for, its steps, and what can be done with it as a whole. Open while it is under way. */
export function StageCard({ visit, earlier }: { visit: StageVisit; earlier: readonly StageVisit[] }) {
  const [showing, setShowing] = useState(false);
  const toShow = visit.steps.filter((step) => !step.shownAt && actionOf(step, 'show'));
  const shown = visit.steps.filter((step) => participantActionOf(step, 'understand'));
  const line = lineOf(visit);
  return (
    <Card>
      <details id={anchorOf(visit)} className={styles.stage} open={isUnderWay(visit)}>
        <summary>
          <span className={styles.heading}>
            <h2>{titleOf(visit)}</h2>
            <Icon name="chevron" />
          </span>
          <Status tone={stageTone(visit)}>{visit.status.label}</Status>
        </summary>
        <div className={styles.inside}>
          <p className={styles.purpose}>{visit.purpose}</p>
          {line && <p>{line}</p>}
          {showing ? (
            <Suspense fallback={<Skeleton lines={4} />}>
              <ShowForm visit={visit} steps={toShow} onClose={() => setShowing(false)} />
            </Suspense>
          ) : (
            (toShow.length > 1 || shown.length > 0) && (
              <div className={styles.row}>
                {shown.length > 0 && (
                  <ButtonLink
                    to="/vid-bordet/etapp/$id/forstatt"
                    params={{ id: visit.id }}
                    look="primary"
                    icon="hand"
                  >
                    {t('journey.stage.table.understand')}
                  </ButtonLink>
                )}
                {toShow.length > 1 && (
                  <Button icon="shown" onClick={() => setShowing(true)}>
                    {t('journey.stage.showSeveral')}
                  </Button>
                )}
              </div>
            )
          )}
          <ol className={styles.steps}>
            {visit.steps.map((step) => (
              <StepRow key={step.id} visit={visit} step={step} />
            ))}
          </ol>
          {visit.signing && <Signatures signing={visit.signing} />}
          <StageActions visit={visit} />
          {earlier.length > 0 && (
            <details>
              <summary>{t('journey.stage.earlier')}</summary>
              {earlier.map((round) => (
                <section key={round.id} className={styles.inside}>
                  <h3>{titleOf(round)}</h3>
                  <p>{lineOf(round)}</p>
                  {round.signing && <Signatures signing={round.signing} />}
                </section>
              ))}
            </details>
          )}
        </div>
      </details>
    </Card>
  );
}

const FORWARD = ['sign-off', 'make-ready', 'start'];
const DIRECT = ['make-ready', 'start'];

function StageActions({ visit }: { visit: StageVisit }) {
  const [chosen, setChosen] = useState<string>();
  const changed = useJourneyChanged();
  const { tell } = useNotices();
  const acted = async (action: AllowedAction, done: boolean) => {
    if (done) setChosen(undefined);
    await changed();
    if (done) tell({ text: t('journey.acted', action.label, titleOf(visit)) });
  };
  const table = participantActionOf(visit, 'sign-off');
  return (
    <>
      {table && !chosen && (
        <div className={styles.row}>
          <ButtonLink to="/vid-bordet/etapp/$id" params={{ id: visit.id }} look="primary" icon="hand">
            {t('journey.stage.table.sign')}
          </ButtonLink>
        </div>
      )}
      <ActionPanel
        actions={visit.allowedActions}
        etag={visit.etag}
        direct={DIRECT}
        about={titleOf(visit)}
        forward={FORWARD}
        form={(action, show) => (
          <Suspense fallback={<Skeleton lines={2} />}>
            <StageForm visit={visit} action={action}>
              {show}
            </StageForm>
          </Suspense>
        )}
        chosen={chosen}
        onChoose={setChosen}
        onActed={acted}
      />
    </>
  );
}

function lineOf(visit: StageVisit) {
  if (visit.finishedOn) return t('journey.stage.finished', day(visit.finishedOn));
  if (visit.status.code !== 'planned') return undefined;
  return visit.opensOn ? t('journey.stage.opens', day(visit.opensOn)) : t('journey.stage.notYet');
}
