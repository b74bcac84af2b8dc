import { Field, type FieldProps } from './Field';
import fieldStyles from './Field.module.css';
import styles from './PinField.module.css';

/** Digits that nobody else is to see, large enough for a thumb; no browser keeps them. */
export function PinField({ name, label, hint, optional }: FieldProps) {
  return (
    <Field name={name} label={label} hint={hint} optional={optional ?? false}>
      {(control) => (
        <input
          {...control}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          className={`${fieldStyles.control} ${styles.pin}`}
        />
      )}
    </Field>
  );
}
