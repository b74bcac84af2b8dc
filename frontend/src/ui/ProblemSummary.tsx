import { type Ref, useLayoutEffect, useState } from 'react';
import type { FormProblem } from './Form';
import { Icon } from './Icon';
import styles from './ProblemSummary.module.css';

interface Props {
  problem: FormProblem;
  /** The id of the field a fault is about, when there is one on the page. */
  fieldOf?: (pointer: string) => string;
  /** The name of a field that is not on the page. */
  labelOf?: (pointer: string) => string | undefined;
  ref?: Ref<HTMLDivElement>;
}

/** What stopped the form, as one list; each line names its field and leads there. */
export function ProblemSummary({ problem, fieldOf, labelOf, ref }: Props) {
  const labels = useLabels(problem, fieldOf);
  return (
    <div ref={ref} className={styles.summary} role="alert" tabIndex={-1}>
      <Icon name="alert" size={24} />
      <div>
        <p className={styles.title}>{problem.title}</p>
        {problem.faults.length === 0 && problem.detail && <p>{problem.detail}</p>}
        {problem.faults.length > 0 && (
          <ul>
            {problem.faults.map((fault) => {
              const here = labels.get(fault.pointer);
              const label = here ?? labelOf?.(fault.pointer);
              const words = label ? `${label}: ${fault.message}` : fault.message;
              return (
                <li key={`${fault.pointer} ${fault.message}`}>
                  {here && fieldOf ? <FieldLink id={fieldOf(fault.pointer)}>{words}</FieldLink> : words}
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </div>
  );
}

/** The fields say their own names; they are read where they stand, since "fill this in" alone tells nobody what. */
function useLabels(problem: FormProblem, fieldOf: Props['fieldOf']) {
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  useLayoutEffect(() => {
    const found = new Map<string, string>();
    for (const { pointer } of problem.faults) {
      const label = fieldOf && document.getElementById(`${fieldOf(pointer)}-label`)?.firstChild?.textContent;
      if (label) found.set(pointer, label);
    }
    setLabels(found);
  }, [problem, fieldOf]);
  return labels;
}

function FieldLink({ id, children }: { id: string; children: string }) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        const field = document.getElementById(id);
        if (!field) return;
        event.preventDefault();
        (field.querySelector<HTMLElement>('[tabindex="0"]') ?? field).focus();
      }}
    >
      {children}
    </a>
  );
}
