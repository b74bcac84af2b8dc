import { t } from '../../i18n/certificate';
import { day } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { Facts } from '../../ui/Facts';
import { Icon } from '../../ui/Icon';
import { type Certificate, titleOf } from './certificate';
import styles from './Paper.module.css';

/** What the certificate says, in the order the paper says it, so that it is read before it is issued. */
export function Paper({ certificate }: { certificate: Certificate }) {
  const { status, level } = certificate;
  const over = status.code === 'revoked' || status.code === 'superseded';
  return (
    <article className={styles.paper} data-over={over || undefined} aria-label={t('certificate.page.paper')}>
      <div className={styles.top}>
        <span className={styles.kind}>
          <Icon name="certificate" />
          {inWords(certificate.kindText)}
        </span>
        <span className={styles.number}>{certificate.number ?? t('certificate.page.notIssued')}</span>
      </div>
      <div className={styles.to}>
        <span className={styles.small}>{t('certificate.page.to')}</span>
        <span className={styles.holder}>{certificate.holder}</span>
      </div>
      <div className={styles.shown}>
        <h2>{titleOf(certificate)}</h2>
        <p>
          {t('certificate.page.level', String(level.number))}. {inWords(level.text)}
        </p>
        <h3>{t('certificate.page.shown')}</h3>
        <ul className={styles.outcomes}>
          {certificate.outcomes.map((outcome) => (
            <li key={inWords(outcome)}>
              <Icon name="check" size={18} />
              <span>{inWords(outcome)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.foot}>
        <Facts
          columns
          facts={[
            { term: t('certificate.page.issuer'), value: certificate.issuer },
            {
              term: t('certificate.page.issuedOn'),
              value: certificate.issuedOn && day(certificate.issuedOn),
            },
            { term: t('certificate.page.awardedOn'), value: day(certificate.awardedOn) },
          ]}
        />
      </div>
    </article>
  );
}
