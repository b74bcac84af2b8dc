import { type ReactNode, useEffect, useRef } from 'react';
import styles from './PageHeader.module.css';

interface Props {
  title: string;
  /** The name of the browser's tab when it must be another than the heading: a tab never carries a person's name. */
  tab?: string;
  above?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The heading of a page. A new page is announced by moving focus here, and the browser's tab gets its name. */
export function PageHeader({ title, tab, above, lead, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const tabName = tab ?? title;

  useEffect(() => {
    document.title = `${tabName} – Framsteg`;
    heading.current?.focus({ preventScroll: true });
  }, [tabName]);

  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {above && <div className={styles.above}>{above}</div>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
