import type { ReactNode } from 'react';
import styles from './Facts.module.css';

interface Fact {
  term: string;
  /** Nothing known: the row is left out. */
  value: ReactNode;
}

/** Names and values, as a list that can be read aloud. */
export function Facts({ facts, columns }: { facts: readonly Fact[]; columns?: boolean }) {
  return (
    <dl className={`${styles.facts} ${columns ? styles.columns : ''}`}>
      {facts
        .filter((fact) => fact.value !== undefined && fact.value !== null && fact.value !== '')
        .map((fact, index) => (
          <div key={`${fact.term} ${index.toString()}`}>
            <dt>{fact.term}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  );
}
