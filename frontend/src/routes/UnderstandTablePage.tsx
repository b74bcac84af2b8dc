import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { participantActionOf, stepBody } from '../features/journey';
import { TableForm } from '../features/signing';
import { t } from '../i18n/signingTable';
import { VisitTable } from './VisitTable';
import styles from './VisitTable.module.css';

const route = getRouteApi('/bordet/vid-bordet/etapp/$id/forstatt');

/** The participant says what they have understood of what they have been shown: all of it, or what they tick. */
export function UnderstandTablePage() {
  const { id } = route.useParams();
  const [done, setDone] = useState(false);
  const [left, setLeft] = useState<readonly string[]>([]);
  return (
    <VisitTable
      stageVisitId={id}
      title={() => t('signing.understand.title')}
      done={done ? t('signing.understand.done') : undefined}
    >
      {(visit, etag, again) => {
        const shown = visit.steps.filter((step) => participantActionOf(step, 'understand'));
        const understood = shown.filter((step) => !left.includes(step.id));
        const action = understood.map((step) => participantActionOf(step, 'understand')).find(Boolean);
        if (shown.length === 0) return <p>{t('signing.understand.gone')}</p>;
        return (
          <>
            <p>{t('signing.understand.lead')}</p>
            <ul className={styles.list}>
              {shown.map((step) => (
                <li key={step.id}>
                  <label className={styles.item}>
                    <input
                      type="checkbox"
                      checked={!left.includes(step.id)}
                      onChange={({ target }) =>
                        setLeft(target.checked ? left.filter((each) => each !== step.id) : [...left, step.id])
                      }
                    />
                    <span>
                      <strong>{step.title}</strong>
                      <span>{step.help}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
            {action ? (
              <TableForm
                action={action}
                etag={etag}
                body={stepBody(action, understood)}
                words={t('signing.understand.yes')}
                onDone={() => setDone(true)}
                onRefused={again}
              />
            ) : (
              <p>{t('signing.understand.none')}</p>
            )}
          </>
        );
      }}
    </VisitTable>
  );
}
