import { lazy, type ReactNode, Suspense } from 'react';
import { formProblem } from '../api/formProblem';
import { t } from '../i18n/actions';
import { Button } from '../ui/Button';
import { Menu, MenuItem } from '../ui/Menu';
import { ProblemSummary } from '../ui/ProblemSummary';
import { Skeleton } from '../ui/Skeleton';
import styles from './ActionPanel.module.css';
import type { AllowedAction } from './AllowedAction';
import { type OnActed, useAct } from './useAct';

const OpenForm = lazy(() => import('./OpenForm'));

/** How a room asks for what one of its actions needs to be told. */
export interface ActionForm {
  /** What it leads to, in a sentence or two, before anything is filled in. */
  lead?: string;
  fields: ReactNode;
  /** From what was filled in to what is sent. */
  body: (values: FormData) => unknown;
}

interface Props {
  actions: readonly AllowedAction[];
  etag: string;
  /** Those that need nothing told and are done at a press. */
  direct: readonly string[];
  /** Finds the form of an action, which may have to be fetched first, and shows it. */
  form: (action: AllowedAction, show: (form: ActionForm) => ReactNode) => ReactNode;
  /** The steps forward, shown as buttons, the first of them the strongest; everything else lies under one more press. */
  forward: readonly string[];
  /** What the actions are about, on a page that has several of these. */
  about?: string;
  /** The name of a field that is written on another page, for a fault that is found on this one. */
  labelOf?: (pointer: string) => string | undefined;
  chosen: string | undefined;
  onChoose: (code: string | undefined) => void;
  /** Reads the resource anew. */
  onActed: OnActed;
}

/** What can be done now, drawn from what the service allows. A form opens in the page, under the buttons' place. */
export function ActionPanel({
  actions,
  etag,
  direct,
  form,
  forward,
  about,
  labelOf,
  chosen,
  onChoose,
  onActed,
}: Props) {
  const open = actions.find((action) => action.code === chosen);
  const pressing = useAct(etag, onActed);
  const steps = forward.flatMap((code) => actions.filter((action) => action.code === code)).slice(0, 3);
  const others = actions.filter((action) => !steps.includes(action));

  const press = (action: AllowedAction) =>
    direct.includes(action.code) ? pressing.mutate({ action, body: undefined }) : onChoose(action.code);

  if (open && !direct.includes(open.code)) {
    return (
      <Suspense fallback={<Skeleton lines={2} />}>
        {form(open, (found) => (
          <OpenForm
            key={open.code}
            action={open}
            form={found}
            etag={etag}
            onClose={() => onChoose(undefined)}
            onActed={onActed}
          />
        ))}
      </Suspense>
    );
  }
  if (actions.length === 0) return null;
  const problem = formProblem(pressing.error);
  return (
    <div className={styles.panel}>
      {problem && <ProblemSummary problem={problem} {...(labelOf && { labelOf })} />}
      <div className={styles.row}>
        {steps.map((action, index) => (
          <Button
            key={action.code}
            look={index === 0 ? 'primary' : 'secondary'}
            busy={pressing.isPending && pressing.variables.action === action}
            onClick={() => press(action)}
          >
            {action.label}
          </Button>
        ))}
        {others.length > 0 && (
          <Menu
            label={about ? t('actions.more.about', about) : t('actions.more.label')}
            trigger={<span className={styles.more}>{t('actions.more')}</span>}
          >
            {(close) =>
              others.map((action) => (
                <MenuItem
                  key={action.code}
                  onPress={() => {
                    close();
                    press(action);
                  }}
                >
                  {action.label}
                </MenuItem>
              ))
            }
          </Menu>
        )}
      </div>
    </div>
  );
}
