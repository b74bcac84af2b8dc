import type { ReactNode } from 'react';
import { t } from '../i18n/ui';
import styles from './Choices.module.css';
import { FieldError, type FieldProps } from './Field';
import fieldStyles from './Field.module.css';
import { useField } from './Form';

export interface Choice {
  value: string;
  label: string;
  hint?: ReactNode;
}

interface Props extends FieldProps {
  choices: readonly Choice[];
  /** Several may be chosen. */
  several?: boolean;
  value?: string | undefined;
  defaultValue?: string | readonly string[];
  onChange?: (value: string) => void;
  /** Side by side, for two or three short words. */
  inline?: boolean;
}

/** Radio buttons, or boxes when several may be chosen: large, the whole row to press. */
export function Choices(props: Props) {
  const { name, label, hint, optional, choices, several, value, defaultValue, onChange, inline } = props;
  const { id, hintId, errorId, error } = useField(name);
  const chosen = (code: string) =>
    Array.isArray(defaultValue) ? defaultValue.includes(code) : code === defaultValue;
  return (
    <fieldset
      className={fieldStyles.field}
      aria-describedby={[hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined}
    >
      <legend id={`${id}-label`} className={`${fieldStyles.label} ${styles.legend}`}>
        {label}
        {optional && <span className={fieldStyles.optional}> {t('ui.field.optional')}</span>}
      </legend>
      {hint && (
        <div id={hintId} className={fieldStyles.hint}>
          {hint}
        </div>
      )}
      <div className={`${styles.rows} ${inline ? styles.inline : ''}`}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles.row}>
            <input
              id={index === 0 ? id : undefined}
              type={several ? 'checkbox' : 'radio'}
              name={name}
              value={choice.value}
              aria-invalid={error ? true : undefined}
              {...(value === undefined
                ? { defaultChecked: chosen(choice.value) }
                : { checked: value === choice.value })}
              onChange={onChange && (() => onChange(choice.value))}
            />
            <span>
              <span className={styles.word}>{choice.label}</span>
              {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  );
}

/** One box with its words, for a yes that has to be given. */
export function Checkbox({
  name,
  label,
  hint,
  defaultChecked,
}: {
  name: string;
  label: string;
  hint?: ReactNode;
  defaultChecked?: boolean;
}) {
  const { id, errorId, error } = useField(name);
  return (
    <div className={fieldStyles.field}>
      <label className={styles.row}>
        <input
          id={id}
          type="checkbox"
          name={name}
          value="true"
          defaultChecked={defaultChecked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
        />
        <span>
          <span id={`${id}-label`} className={styles.word}>
            {label}
          </span>
          {hint && <span className={styles.hint}>{hint}</span>}
        </span>
      </label>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
