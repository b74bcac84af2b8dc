import type { SelectHTMLAttributes } from 'react';
import { Field, type FieldProps } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';

export interface Option {
  value: string;
  label: string;
}

type Props = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps | 'className' | 'id' | 'children'> & {
    options: readonly Option[];
    /** What an unmade choice says. */
    empty?: string;
  };

export function Select({ name, label, hint, optional, options, empty, ...native }: Props) {
  return (
    <Field name={name} label={label} hint={hint} optional={optional ?? false}>
      {(control) => (
        <div className={styles.selectBox}>
          <select {...native} {...control} className={`${styles.control} ${styles.select}`}>
            {empty !== undefined && <option value="">{empty}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevron" />
        </div>
      )}
    </Field>
  );
}
