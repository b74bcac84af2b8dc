import { t } from '../i18n/shell';
import { ApiProblem, type Fault } from './problem';

interface FormProblem {
  title: string;
  detail: string;
  faults: readonly Fault[];
}

/** One and the same answer for one refusal, so that a form moves focus to it once and not at every stroke after. */
const told = new WeakMap<object, FormProblem>();

/** A refusal in the shape a form shows it, with words of our own only where the service could not say any. */
export function formProblem(error: Error | null): FormProblem | null {
  if (!error) return null;
  const before = told.get(error);
  if (before) return before;
  const problem = error instanceof ApiProblem ? error : null;
  const words = {
    title: problem?.title || t('shell.failure.notDone'),
    detail:
      problem?.detail ?? t(problem?.status === 0 ? 'shell.failure.unreachable' : 'shell.failure.unexpected'),
    faults: problem?.faults ?? [],
  };
  told.set(error, words);
  return words;
}
