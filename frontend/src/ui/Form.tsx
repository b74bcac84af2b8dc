import {
  createContext,
  type FormEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useRef,
} from 'react';
import styles from './Form.module.css';
import { ProblemSummary } from './ProblemSummary';

export interface Fault {
  /** JSON Pointer into what was sent: /startDate */
  pointer: string;
  message: string;
}

/** What a form needs to know of a refusal; the problems of api/ fit it. */
export interface FormProblem {
  title: string;
  detail?: string | undefined;
  faults: readonly Fault[];
}

const FormContext = createContext<{ id: string; problem: FormProblem | null }>({ id: 'form', problem: null });

const A_MOMENT = 800;

interface Props {
  problem?: FormProblem | null;
  onSubmit: (values: FormData, form: HTMLFormElement) => void;
  /** When a field is left, and a moment after the last stroke: for what is kept while it is being written. */
  onFieldLeft?: (values: FormData) => void;
  children: ReactNode;
  label?: string;
  /** What is filled in stands in cards over the whole page, not in one narrow column. */
  wide?: boolean;
}

/** One column of fields. A refusal from the service lands in a summary on top and at the fields it is about. */
export function Form({ problem = null, onSubmit, onFieldLeft, children, label, wide }: Props) {
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  const fieldOf = useCallback((pointer: string) => nearestField(id, nameOf(pointer)), [id]);

  // Only the answer to a press on the button moves anyone; what is found wrong while writing waits in its place.
  const pressed = useRef(false);
  const pause = useRef<number>(undefined);

  useEffect(() => () => window.clearTimeout(pause.current), []);

  useEffect(() => {
    if (!problem || !pressed.current) return;
    pressed.current = false;
    summary.current?.focus();
  }, [problem]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    pressed.current = true;
    onSubmit(new FormData(form), form);
  };

  return (
    <FormContext value={{ id, problem }}>
      <form
        className={`${styles.form} ${wide ? styles.wide : ''}`}
        noValidate
        onSubmit={submit}
        onInput={
          onFieldLeft &&
          (({ currentTarget }) => {
            window.clearTimeout(pause.current);
            pause.current = window.setTimeout(() => onFieldLeft(new FormData(currentTarget)), A_MOMENT);
          })
        }
        onBlur={onFieldLeft && ((event) => onFieldLeft(new FormData(event.currentTarget)))}
        aria-label={label}
      >
        {problem && <ProblemSummary ref={summary} problem={problem} fieldOf={fieldOf} />}
        {children}
      </form>
    </FormContext>
  );
}

/** A row of buttons at the end of a form, the one that sends it first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}

/** Fields that belong together under a heading. */
export function FormSection({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <fieldset className={styles.section}>
      <legend>{title}</legend>
      {hint && <p className={styles.sectionHint}>{hint}</p>}
      {children}
    </fieldset>
  );
}

const nameOf = (pointer: string) => pointer.replace(/^\//, '').replaceAll('/', '.');

/** The field a fault is about, or the one it lies in. */
function nearestField(form: string, name: string): string {
  const id = fieldId(form, name);
  const outer = name.replace(/\.[^.]*$/, '');
  return outer === name || document.getElementById(id) ? id : nearestField(form, outer);
}

const fieldId = (form: string, name: string) => `${form}-${name}`;

/** The ids and the fault of a field by its name; a nested fault belongs to the field it lies in. */
export function useField(name: string) {
  const { id, problem } = useContext(FormContext);
  const own = fieldId(id, name);
  const error = problem?.faults.find(
    (fault) => nameOf(fault.pointer) === name || nameOf(fault.pointer).startsWith(`${name}.`),
  )?.message;
  return { id: own, hintId: `${own}-hint`, errorId: `${own}-error`, error };
}
