import type { ReactNode } from 'react';
import { t } from '../i18n/ui';
import styles from './Field.module.css';
import { useField } from './Form';
import { Icon } from './Icon';

export interface FieldProps {
  name: string;
  label: string;
  hint?: ReactNode;
  /** Said after the label; a field without it is asked for. */
  optional?: boolean;
}

interface Control {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props extends FieldProps {
  children: (control: Control) => ReactNode;
  /** The control names itself (a group, a date of several parts) and must not be pointed at by a label. */
  labelledByItself?: boolean;
}

/** Label above, help under it, the fault next to the control: the same for everything that can be filled in. */
export function Field({ name, label, hint, optional, labelledByItself, children }: Props) {
  const { id, hintId, errorId, error } = useField(name);
  const words = (
    <>
      {label}
      {optional && <span className={styles.optional}> {t('ui.field.optional')}</span>}
    </>
  );
  return (
    <div className={styles.field} data-invalid={error ? true : undefined}>
      {labelledByItself ? (
        <span id={`${id}-label`} className={styles.label}>
          {words}
        </span>
      ) : (
        <label id={`${id}-label`} htmlFor={id} className={styles.label}>
          {words}
        </label>
      )}
      {hint && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
      {children({
        id,
        name,
        'aria-describedby': [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className={styles.error}>
      <Icon name="alert" size={18} />
      {children}
    </p>
  );
}
