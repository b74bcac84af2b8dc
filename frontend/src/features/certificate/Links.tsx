import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useKey } from '../../actions';
import { formProblem } from '../../api/formProblem';
import { t } from '../../i18n/certificate';
import { day } from '../../i18n/format';
import { Failure } from '../../shell/Failure';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Checkbox, Choices } from '../../ui/Choices';
import { Dialog } from '../../ui/Dialog';
import { Form, FormActions } from '../../ui/Form';
import { useNotices } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { checked } from '../../ui/values';
import type { CertificateLink } from './certificate';
import styles from './Links.module.css';
import { certificateLinksQuery, useCloseLink, useMakeLink } from './queries';

const QrCode = lazy(() => import('../../ui/QrCode'));

/** The links the person has made, and the way to make one more together, at the table. */
export default function Links({ certificateId, valid }: { certificateId: string; valid: boolean }) {
  const links = useQuery(certificateLinksQuery(certificateId));
  const [making, setMaking] = useState(false);
  const [shown, setShown] = useState<CertificateLink>();

  return (
    <Card title={t('certificate.links.title')}>
      <p className={styles.lead}>{t('certificate.links.lead')}</p>
      {links.isPending && <Skeleton lines={2} />}
      {links.error && <Failure error={links.error} again={() => links.refetch()} />}
      {links.data?.items.length === 0 && !making && <p>{t('certificate.links.none')}</p>}
      {making ? (
        <MakeLink
          certificateId={certificateId}
          onClose={() => setMaking(false)}
          onMade={(link) => {
            setMaking(false);
            setShown(link);
          }}
        />
      ) : (
        valid && (
          <Button look="primary" icon="plus" onClick={() => setMaking(true)}>
            {t('certificate.links.new')}
          </Button>
        )
      )}
      {links.data && links.data.items.length > 0 && (
        <ul className={styles.links}>
          {links.data.items.map((link) => (
            <OneLink key={link.id} link={link} certificateId={certificateId} onShow={() => setShown(link)} />
          ))}
        </ul>
      )}
      <Dialog
        title={t(shown?.withName ? 'certificate.links.named' : 'certificate.links.unnamed')}
        open={shown !== undefined}
        onClose={() => setShown(undefined)}
      >
        {shown && <Code address={shown.address} />}
      </Dialog>
    </Card>
  );
}

function MakeLink({
  certificateId,
  onMade,
  onClose,
}: {
  certificateId: string;
  onMade: (link: CertificateLink) => void;
  onClose: () => void;
}) {
  const make = useMakeLink(certificateId);
  const key = useKey();
  return (
    <Form
      label={t('certificate.links.new')}
      problem={formProblem(make.error)}
      onSubmit={(values) =>
        make.mutate(
          {
            withName: values.get('withName') === 'true',
            holderPresent: checked(values, 'holderPresent'),
            key: key.now(),
          },
          { onSuccess: onMade, onSettled: (_link, error) => key.settled(error) },
        )
      }
    >
      <Choices
        name="withName"
        label={t('certificate.links.withName')}
        defaultValue="true"
        choices={[
          { value: 'true', label: t('certificate.links.withName.yes') },
          { value: 'false', label: t('certificate.links.withName.no') },
        ]}
      />
      <Checkbox name="holderPresent" label={t('certificate.links.present')} />
      <FormActions>
        <Button look="primary" type="submit" busy={make.isPending}>
          {t('certificate.links.make')}
        </Button>
        <Button onClick={onClose}>{t('certificate.links.cancel')}</Button>
      </FormActions>
    </Form>
  );
}

function OneLink({
  link,
  certificateId,
  onShow,
}: {
  link: CertificateLink;
  certificateId: string;
  onShow: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const close = useCloseLink(certificateId);
  const { tell } = useNotices();
  return (
    <li className={styles.link}>
      <span className={styles.name}>
        {t(link.withName ? 'certificate.links.named' : 'certificate.links.unnamed')}
      </span>
      <span className={styles.small}>
        {link.closedAt
          ? t('certificate.links.closed', day(link.closedAt))
          : t('certificate.links.made', day(link.createdAt))}
      </span>
      {!link.closedAt && (
        <div className={styles.buttons}>
          <Button icon="shown" onClick={onShow}>
            {t('certificate.links.show')}
          </Button>
          <Button look="quiet" onClick={() => setAsking(true)}>
            {t('certificate.links.close')}
          </Button>
        </div>
      )}
      <Dialog title={t('certificate.links.close.title')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('certificate.links.close.text')}</p>
        {close.error && <Failure error={close.error} />}
        <div className={styles.buttons}>
          <Button
            look="danger"
            busy={close.isPending}
            onClick={() =>
              close.mutate(link.id, {
                onSuccess: () => {
                  setAsking(false);
                  tell({ text: t('certificate.links.closedNow') });
                },
              })
            }
          >
            {t('certificate.links.close')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('certificate.links.close.keep')}</Button>
        </div>
      </Dialog>
    </li>
  );
}

/** The screen that is turned to the person, who reads it with a phone of their own. */
function Code({ address }: { address: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles.code}>
      <p className={styles.scan}>{t('certificate.links.scan')}</p>
      <Suspense fallback={<Skeleton lines={3} />}>
        <QrCode address={address} label={t('certificate.links.code')} />
      </Suspense>
      <a className={styles.address} href={address} target="_blank" rel="noreferrer">
        {address}
      </a>
      <Button onClick={() => navigator.clipboard.writeText(address).then(() => setCopied(true))}>
        {t(copied ? 'certificate.links.copied' : 'certificate.links.copy')}
      </Button>
    </div>
  );
}
