import { ApiProblem } from '../api/problem';
import { t } from '../i18n/shell';
import { Button, ButtonLink } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { FailureCard } from '../ui/FailureCard';
import styles from './Failure.module.css';

interface Props {
  error: unknown;
  again?: () => void;
  /** Nothing of the page could be shown. */
  whole?: boolean;
}

/** What is shown where a page or a part of it could not be: the service's own words when it had some. */
export function Failure({ error, again, whole }: Props) {
  const problem = error instanceof ApiProblem ? error : null;
  if (problem?.status === 404) return <Missing whole={whole ?? false} />;
  const words =
    problem?.status === 0
      ? t('shell.failure.unreachable')
      : (problem?.detail ?? t('shell.failure.unexpected'));
  return (
    <FailureCard
      whole={whole ?? false}
      title={problem?.title || t('shell.failure.title')}
      trace={problem?.traceId && t('shell.failure.trace', problem.traceId)}
      action={
        again && (
          <Button icon="repeat" onClick={again}>
            {t('shell.failure.again')}
          </Button>
        )
      }
    >
      {words}
    </FailureCard>
  );
}

/** The same, where there is no frame around it. */
export const MissingPage = () => (
  <main className={styles.alone}>
    <Missing />
  </main>
);

/** An address that leads nowhere, or to something that is not mine to see: the two look the same. */
export function Missing({ whole = true }: { whole?: boolean }) {
  return (
    <EmptyState
      whole={whole}
      title={t('shell.missing.title')}
      action={
        <ButtonLink to="/" icon="home">
          {t('shell.missing.home')}
        </ButtonLink>
      }
    >
      {t('shell.missing.text')}
    </EmptyState>
  );
}
