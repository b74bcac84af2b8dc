import { lazy, Suspense } from 'react';
import { t } from '../i18n/ui';
import { Field, type FieldProps } from './Field';
import styles from './Field.module.css';

const DatePicker = lazy(() => import('./DatePicker'));

type Props = FieldProps & {
  /** 2026-11-24 */
  defaultValue?: string;
  min?: string;
  max?: string;
};

/**
 * A day. The browser's own date field follows the browser's language and not the page's, so this one is ours; it is
 * fetched when the first date is asked for, and until then the day can be typed.
 */
export function DateField({ name, label, hint, optional, defaultValue, min, max }: Props) {
  return (
    <Field name={name} label={label} hint={hint} optional={optional ?? false} labelledByItself>
      {(control) => (
        <Suspense
          fallback={
            <input
              {...control}
              aria-labelledby={`${control.id}-label`}
              defaultValue={defaultValue}
              placeholder={t('ui.date.format')}
              className={`${styles.control} ${styles.short}`}
            />
          }
        >
          <DatePicker control={control} defaultValue={defaultValue} min={min} max={max} />
        </Suspense>
      )}
    </Field>
  );
}
