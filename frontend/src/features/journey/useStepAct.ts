import { useQueryClient } from '@tanstack/react-query';
import { type AllowedAction, useAct } from '../../actions';
import { act } from '../../api/client';
import { t } from '../../i18n/journey';
import { useNotices } from '../../ui/Notice';
import type { StageVisit, Step } from './journey';
import { stageVisitQuery, useJourneyChanged } from './queries';
import { actionOf } from './standing';
import { stepBody } from './stepBody';

/** Does something with steps of one stage, and offers to take it back. */
export function useStepAct(visit: StageVisit, onDone: () => void = () => {}) {
  const { tell } = useNotices();
  const changed = useJourneyChanged();
  const takeBack = useTakeBack(visit.id);
  const doing = useAct(visit.etag, changed);

  const run = (action: AllowedAction, steps: readonly Step[], more?: object) =>
    doing.mutate(
      { action, body: stepBody(action, steps, more) },
      {
        onSuccess: () => {
          const [step] = steps;
          if (action.code !== 'undo' && step && steps.length === 1) {
            tell({ text: t('journey.acted', action.label, step.title), undo: () => takeBack(step.id) });
          } else {
            tell({ text: action.label });
          }
          onDone();
        },
      },
    );
  return { run, error: doing.error, isPending: doing.isPending };
}

/** What was just done, undone by the version that came of it. */
function useTakeBack(visitId: string) {
  const queries = useQueryClient();
  const changed = useJourneyChanged();
  const { tell } = useNotices();
  return async (stepId: string) => {
    const { value, etag } = await queries.fetchQuery({ ...stageVisitQuery(visitId), staleTime: 0 });
    const step = value.steps.find(({ id }) => id === stepId);
    const undo = step && actionOf(step, 'undo');
    if (!undo) return;
    await act(undo.method, undo.href, stepBody(undo, [step]), { etag, key: crypto.randomUUID() });
    await changed();
    tell({ text: t('journey.undone') });
  };
}
