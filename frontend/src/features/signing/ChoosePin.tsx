import { useState } from 'react';
import { formProblem } from '../../api/formProblem';
import { t } from '../../i18n/signingTable';
import { Button } from '../../ui/Button';
import { Form, FormActions } from '../../ui/Form';
import { PinField } from '../../ui/PinField';
import { text } from '../../ui/values';
import styles from './AtTheTable.module.css';
import { useChoosePin } from './queries';

interface Props {
  participantId: string;
  etag: string;
  onChosen: () => void;
}

/** The participant types a code of their own, twice, since nobody can read it back to them. */
export default function ChoosePin({ participantId, etag, onChosen }: Props) {
  const choosing = useChoosePin(participantId);
  const [differ, setDiffer] = useState<Parameters<typeof Form>[0]['problem']>(null);
  return (
    <div className={styles.stack}>
      <p>{t('signing.pin.choose.why')}</p>
      <Form
        label={t('signing.pin.choose.title')}
        problem={differ ?? formProblem(choosing.error)}
        onSubmit={(values) => {
          const pin = text(values, 'pin') ?? '';
          if (pin !== (text(values, 'again') ?? '')) {
            setDiffer({
              title: t('signing.pin.choose.notSame'),
              faults: [{ pointer: '/again', message: t('signing.pin.choose.differs') }],
            });
            return;
          }
          setDiffer(null);
          choosing.mutate({ pin, etag }, { onSuccess: onChosen });
        }}
      >
        <PinField name="pin" label={t('signing.pin.label')} hint={t('signing.pin.choose.rules')} />
        <PinField name="again" label={t('signing.pin.choose.again')} />
        <FormActions>
          <Button look="primary" type="submit" busy={choosing.isPending}>
            {t('signing.pin.choose.save')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
