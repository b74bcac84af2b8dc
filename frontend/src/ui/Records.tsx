import type { ReactNode } from 'react';
import styles from './Records.module.css';

export interface Column<T> {
  title: string;
  cell: (row: T) => ReactNode;
  /** The one that names the row: first in a table, the heading of a card. */
  names?: boolean;
  /** Not said again on a card, because the cell speaks for itself. */
  plain?: boolean;
}

interface Props<T> {
  label: string;
  rows: readonly T[];
  keyOf: (row: T) => string;
  columns: readonly Column<T>[];
  /** Something in this row waits for the reader. */
  warm?: (row: T) => boolean;
}

/**
 * A table on a desk, a card for each row on a phone. The roles are written out because some browsers forget them when
 * the cells are laid out as a card.
 */
export function Records<T>({ label, rows, keyOf, columns, warm }: Props<T>) {
  return (
    <div className={styles.room}>
      <table className={styles.records} role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.title} role="columnheader" scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row" className={styles.row} data-warm={warm?.(row) || undefined}>
              {columns.map((column) => (
                <td
                  key={column.title}
                  role="cell"
                  className={column.names ? styles.name : undefined}
                  data-title={column.names || column.plain ? undefined : column.title}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
