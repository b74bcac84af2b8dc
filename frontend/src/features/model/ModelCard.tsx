import { useQuery } from '@tanstack/react-query';
import { number, plural } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/model';
import { Failure } from '../../shell/Failure';
import { Card } from '../../ui/Card';
import { Skeleton } from '../../ui/Skeleton';
import { TextLink } from '../../ui/TextLink';
import { modelVersionQuery, modelVersionsQuery } from './queries';
import styles from './Stages.module.css';

/** The model in force in a few lines, and the way to all of it. */
export function ModelCard() {
  const versions = useQuery(modelVersionsQuery);
  const newest = versions.data?.items.find(({ status }) => status === 'published')?.id;
  const version = useQuery({ ...modelVersionQuery(newest ?? ''), enabled: newest !== undefined });
  const failed = [versions, version].find((query) => query.error);
  return (
    <Card
      title={t('model.page.title')}
      aside={newest && <TextLink to="/modellen">{t('model.card.more')}</TextLink>}
    >
      {failed?.error && <Failure error={failed.error} again={() => failed.refetch()} />}
      {!failed && (versions.isPending || (newest && version.isPending)) && <Skeleton lines={3} />}
      {versions.data && !newest && <p>{t('model.page.empty.title')}</p>}
      {version.data && (
        <>
          <p className={styles.small}>
            {t('model.page.version', inWords(version.data.name), number(version.data.number))}
          </p>
          <ol className={styles.stages}>
            {version.data.stages.map((stage, index) => (
              <li key={stage.id} className={styles.stage}>
                <span className={styles.mark} aria-hidden="true">
                  {index + 1}
                </span>
                <span className={styles.words}>
                  {inWords(stage.title)}
                  <span className={styles.small}>
                    {plural(stage.steps.length, { one: 'moment', other: 'moment' })}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}
