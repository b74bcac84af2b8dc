import type { Ref } from 'react';
import type { FormProblem } from './Form';
import { Icon } from './Icon';
import styles from './ProblemSummary.module.css';

interface Props {
  problem: FormProblem;
  hrefOf?: (pointer: string) => string;
  ref?: Ref<HTMLDivElement>;
}

/** What stopped the form, as one list; each line leads to its field. */
export function ProblemSummary({ problem, hrefOf, ref }: Props) {
  return (
    <div ref={ref} className={styles.summary} role="alert" tabIndex={-1}>
      <Icon name="alert" size={24} />
      <div>
        <p className={styles.title}>{problem.title}</p>
        {problem.faults.length === 0 && problem.detail && <p>{problem.detail}</p>}
        {problem.faults.length > 0 && (
          <ul>
            {problem.faults.map((fault) => (
              <li key={`${fault.pointer} ${fault.message}`}>
                {hrefOf ? (
                  <a
                    href={hrefOf(fault.pointer)}
                    onClick={(event) => {
                      const field = document.getElementById(hrefOf(fault.pointer).slice(1));
                      if (!field) return;
                      event.preventDefault();
                      (field.querySelector<HTMLElement>('[tabindex="0"]') ?? field).focus();
                    }}
                  >
                    {fault.message}
                  </a>
                ) : (
                  fault.message
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
