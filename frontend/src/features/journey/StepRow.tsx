import { lazy, Suspense, useState } from 'react';
import { formProblem } from '../../api/formProblem';
import { t as followup } from '../../i18n/followup';
import { fromToday, nearDay } from '../../i18n/format';
import { t } from '../../i18n/journey';
import { useMay } from '../../session/session';
import { Button, ButtonLink } from '../../ui/Button';
import { Facts } from '../../ui/Facts';
import { Icon, type IconName } from '../../ui/Icon';
import { Menu, MenuItem } from '../../ui/Menu';
import { ProblemSummary } from '../../ui/ProblemSummary';
import { Skeleton } from '../../ui/Skeleton';
import { Tag } from '../../ui/Status';
import { isSettled, type StageVisit, type Step } from './journey';
import styles from './StepRow.module.css';
import { actionOf } from './standing';
import { useStepAct } from './useStepAct';

const StepForm = lazy(() => import('./StepForm'));

type Mark = 'open' | 'late' | 'shown' | 'done' | 'not-applicable';

const ICONS: Record<Mark, IconName | undefined> = {
  open: undefined,
  late: 'clock',
  shown: 'hand',
  done: 'check',
  'not-applicable': 'minus',
};

function markOf(step: Step): Mark {
  if (isSettled(step)) return step.status.code === 'done' ? 'done' : 'not-applicable';
  if (step.shownAt) return 'shown';
  return step.overdue ? 'late' : 'open';
}

/** One thing to do: what it is, until when, and the press that does it. */
export function StepRow({ visit, step }: { visit: StageVisit; step: Step }) {
  const [open, setOpen] = useState<'complete' | 'mark-not-applicable'>();
  const acting = useStepAct(visit);
  const complete = actionOf(step, 'complete');
  const show = actionOf(step, 'show');
  const exempt = actionOf(step, 'mark-not-applicable');
  const undo = actionOf(step, 'undo');
  const mark = markOf(step);
  const icon = ICONS[mark];
  const problem = formProblem(acting.error);
  const asks = step.asks.length > 0;
  const first = show && !step.shownAt ? show : complete;
  const write = useWrittenElsewhere(visit, step);
  const opened = open && actionOf(step, open);

  return (
    <li className={styles.step} data-state={mark}>
      <span className={styles.mark} aria-hidden="true">
        {icon && <Icon name={icon} size={16} />}
      </span>
      <div className={styles.words}>
        <div className={styles.title}>
          <h3>{step.title}</h3>
          {step.statutory && <Tag>{t('journey.step.duty')}</Tag>}
          {!step.required && <Tag>{t('journey.step.voluntary')}</Tag>}
        </div>
        <p className={mark === 'late' ? styles.late : styles.when}>{whenOf(step)}</p>
        {!isSettled(step) && (
          <details>
            <summary>{t('journey.step.help')}</summary>
            <p className={styles.help}>{step.help}</p>
          </details>
        )}
        {(step.personWords || step.note) && (
          <div className={styles.said}>
            <Facts
              facts={[
                { term: t('journey.step.words'), value: step.personWords },
                { term: t('journey.step.note'), value: step.note },
              ]}
            />
          </div>
        )}
        {problem && <ProblemSummary problem={problem} />}
        {opened && (
          <div className={styles.form}>
            <Suspense fallback={<Skeleton lines={2} />}>
              <StepForm visit={visit} step={step} action={opened} onClose={() => setOpen(undefined)} />
            </Suspense>
          </div>
        )}
      </div>
      {!opened && (first || exempt || undo || write) && (
        <div className={styles.actions} data-small={(!first && !write) || undefined}>
          {first && (
            <Button
              icon={first === show ? 'shown' : 'check'}
              busy={acting.isPending}
              onClick={() => (first === complete && asks ? setOpen('complete') : acting.run(first, [step]))}
            >
              {first.label}
            </Button>
          )}
          {write && (
            <ButtonLink
              to="/uppfoljningar/$id"
              params={{ id: visit.id }}
              search={write === 'scale' ? { skala: 'bara' } : {}}
              icon="pencil"
            >
              {followup(write === 'scale' ? 'followup.step.rate' : 'followup.step.write')}
            </ButtonLink>
          )}
          {((complete && !asks) || exempt || undo) && (
            <Menu label={t('journey.step.other', step.title)} trigger={<Icon name="more" />}>
              {(close) => (
                <>
                  {complete && !asks && (
                    <MenuItem
                      onPress={() => {
                        close();
                        setOpen('complete');
                      }}
                    >
                      {t('journey.step.otherDay')}
                    </MenuItem>
                  )}
                  {exempt && (
                    <MenuItem
                      onPress={() => {
                        close();
                        setOpen('mark-not-applicable');
                      }}
                    >
                      {exempt.label}
                    </MenuItem>
                  )}
                  {undo && (
                    <MenuItem
                      icon="undo"
                      onPress={() => {
                        close();
                        acting.run(undo, [step]);
                      }}
                    >
                      {undo.label}
                    </MenuItem>
                  )}
                </>
              )}
            </Menu>
          )}
        </div>
      )}
    </li>
  );
}

/** What is written on a page of its own, while the stage takes it in. */
function useWrittenElsewhere(visit: StageVisit, step: Step): 'follow-up' | 'scale' | undefined {
  const may = useMay();
  if (visit.status.code !== 'open') return undefined;
  if (step.filledBy === 'follow-up' && may('recordFollowUp')) return 'follow-up';
  // Within a follow-up the scale comes along; alone it is filled in where there is none.
  const alone = !visit.steps.some((other) => other.filledBy === 'follow-up');
  return step.filledBy === 'progress-rating' && alone && may('recordProgressRating') ? 'scale' : undefined;
}

const ELSEWHERE = ['work-plan', 'follow-up', 'progress-rating', 'outcome'] as const;

function whenOf(step: Step) {
  if (step.understoodAt) return t('journey.step.understood', nearDay(step.understoodAt));
  if (step.status.code === 'not-applicable') return step.status.label;
  if (isSettled(step)) return step.doneOn ? t('journey.step.done', nearDay(step.doneOn)) : step.status.label;
  if (step.shownAt) return t('journey.step.shown', nearDay(step.shownAt));
  const due =
    step.dueOn &&
    t(step.overdue ? 'journey.step.late' : 'journey.step.due', nearDay(step.dueOn), fromToday(step.dueOn));
  const elsewhere = ELSEWHERE.find((each) => each === step.filledBy);
  return [due, elsewhere && t(`journey.step.elsewhere.${elsewhere}`)].filter(Boolean).join('. ');
}
