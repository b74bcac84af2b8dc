import { createContext, type FormEvent, type ReactNode, useContext, useEffect, useId, useRef } from 'react';
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

interface Props {
  problem?: FormProblem | null;
  onSubmit: (values: FormData, form: HTMLFormElement) => void;
  children: ReactNode;
  label?: string;
}

/** One column of fields. A refusal from the service lands in a summary on top and at the fields it is about. */
export function Form({ problem = null, onSubmit, children, label }: Props) {
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (problem) summary.current?.focus();
  }, [problem]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    onSubmit(new FormData(form), form);
  };

  return (
    <FormContext value={{ id, problem }}>
      <form className={styles.form} noValidate onSubmit={submit} aria-label={label}>
        {problem && (
          <ProblemSummary
            ref={summary}
            problem={problem}
            hrefOf={(pointer) => `#${fieldId(id, nameOf(pointer))}`}
          />
        )}
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
