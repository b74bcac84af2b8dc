import type { InputHTMLAttributes, Ref, TextareaHTMLAttributes } from 'react';
import { Field, type FieldProps } from './Field';
import styles from './Field.module.css';

type Native<T> = Omit<T, keyof FieldProps | 'className' | 'id'>;

type TextProps = FieldProps &
  Native<InputHTMLAttributes<HTMLInputElement>> & { short?: boolean; ref?: Ref<HTMLInputElement> };

export function TextField({ name, label, hint, optional, short, ...native }: TextProps) {
  return (
    <Field name={name} label={label} hint={hint} optional={optional ?? false}>
      {(control) => (
        <input
          type="text"
          {...native}
          {...control}
          className={`${styles.control} ${short ? styles.short : ''}`}
        />
      )}
    </Field>
  );
}

type AreaProps = FieldProps & Native<TextareaHTMLAttributes<HTMLTextAreaElement>>;

/** Grows with what is written. */
export function TextArea({ name, label, hint, optional, ...native }: AreaProps) {
  return (
    <Field name={name} label={label} hint={hint} optional={optional ?? false}>
      {(control) => <textarea {...native} {...control} className={`${styles.control} ${styles.area}`} />}
    </Field>
  );
}
