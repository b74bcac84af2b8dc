import { useEffect, useRef, useState } from 'react';
import { formProblem } from '../api/formProblem';
import { t } from '../i18n/actions';
import { Button } from '../ui/Button';
import { Form, FormActions } from '../ui/Form';
import type { ActionForm } from './ActionPanel';
import styles from './ActionPanel.module.css';
import type { AllowedAction } from './AllowedAction';
import { type OnActed, useAct } from './useAct';

interface Props {
  action: AllowedAction;
  form: ActionForm;
  etag: string;
  onClose: () => void;
  onActed: OnActed;
}

/** The form of one action, in the page. Fetched when the first one is opened: most who read do nothing. */
export default function OpenForm({ action, form, etag, onClose, onActed }: Props) {
  const doing = useAct(etag, onActed);
  const heading = useRef<HTMLHeadingElement>(null);
  const [id] = useState(() => `action-${action.code}`);

  useEffect(() => heading.current?.focus(), []);

  return (
    <section className={styles.form} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {action.label}
      </h2>
      {form.lead && <p className={styles.lead}>{form.lead}</p>}
      <Form
        problem={formProblem(doing.error)}
        onSubmit={(values) => doing.mutate({ action, body: form.body(values) })}
      >
        {form.fields}
        <FormActions>
          <Button look="primary" type="submit" busy={doing.isPending}>
            {action.label}
          </Button>
          <Button onClick={onClose}>{t('actions.cancel')}</Button>
        </FormActions>
      </Form>
    </section>
  );
}
