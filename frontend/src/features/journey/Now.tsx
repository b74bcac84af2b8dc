import { fromToday, nearDay, today } from '../../i18n/format';
import { t } from '../../i18n/journey';
import { Card } from '../../ui/Card';
import { type Row, Rows } from '../../ui/Rows';
import { Count } from '../../ui/Status';
import { TextLink } from '../../ui/TextLink';
import { anchorOf, type StageVisit, type Todo, todosOf } from './journey';
import { actionOf, participantActionOf, titleOf } from './standing';

const FEW = 5;

/** What somebody has to do with the person today or this week, each row a press away from being done. */
export function Now({ visits, participantId }: { visits: readonly StageVisit[]; participantId: string }) {
  const { now, next } = todosOf(visits, today());
  return (
    <Card
      title={
        <>
          {t('journey.now.title')} {now.length > 0 && <Count>{now.length}</Count>}
        </>
      }
      warm={now.length > 0}
    >
      {now.length === 0 && <p>{t('journey.now.nothing')}</p>}
      {now.length > 0 && (
        <Rows
          label={t('journey.now.title')}
          rows={now.slice(0, FEW).map((todo) => rowOf(todo, participantId))}
        />
      )}
      {now.length > FEW && <p>{t('journey.now.more', now.length - FEW)}</p>}
      {next?.dueOn && <p>{t('journey.now.next', next.title, fromToday(next.dueOn))}</p>}
    </Card>
  );
}

function rowOf(todo: Todo, participantId: string): Row {
  const { visit } = todo;
  const here = (words: string) => (
    <TextLink to="/deltagare/$id" params={{ id: participantId }} hash={anchorOf(visit)} spread>
      {words}
    </TextLink>
  );
  switch (todo.kind) {
    case 'step':
      return {
        key: todo.step.id,
        title: here(todo.step.title),
        detail: titleOf(visit),
        ...(todo.step.dueOn && {
          when: `${nearDay(todo.step.dueOn)}, ${fromToday(todo.step.dueOn)}`,
          late: todo.step.overdue,
        }),
      };
    case 'understand':
      return {
        key: `${visit.id}-understand`,
        title: (
          <TextLink to="/vid-bordet/etapp/$id/forstatt" params={{ id: visit.id }} spread>
            {t('journey.now.understand', todo.steps.length)}
          </TextLink>
        ),
        detail: t('journey.now.understand.detail'),
      };
    case 'ready':
      return {
        key: `${visit.id}-ready`,
        title: here(t('journey.now.ready', titleOf(visit))),
        detail: t('journey.now.ready.detail'),
      };
    case 'sign':
      return {
        key: `${visit.id}-sign`,
        title: here(t('journey.now.sign', titleOf(visit))),
        detail: t(whoSigns(visit)),
      };
  }
}

function whoSigns(visit: StageVisit) {
  const you = actionOf(visit, 'sign-off');
  const participant = participantActionOf(visit, 'sign-off');
  if (you && participant) return 'journey.now.sign.both';
  return you ? 'journey.now.sign.you' : 'journey.now.sign.participant';
}
