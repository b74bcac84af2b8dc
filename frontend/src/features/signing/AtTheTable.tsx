import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { t } from '../../i18n/signingTable';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Skeleton } from '../../ui/Skeleton';
import { Wordmark } from '../../ui/Wordmark';
import styles from './AtTheTable.module.css';

interface Props {
  /** The participant's given name: the page speaks to them. */
  givenName: string;
  /** The colleague who is signed in and sits beside. */
  witness: string;
  title: string;
  /** Something is to be confirmed here, so that the witness is named before it. */
  witnessed?: boolean;
  /** It is done, in words; nothing more can be pressed than to hand the screen back. */
  done?: string | undefined;
  onLeave: () => void;
  children: ReactNode;
}

/** What the participant alone reads, on a colleague's screen: nothing of the app around it, one thing at a time. */
export function AtTheTable({ givenName, witness, title, witnessed, done, onLeave, children }: Props) {
  const heading = done ? t('signing.table.thanks', givenName) : title;
  const place = useRef<HTMLHeadingElement>(null);

  // The name of a tab is seen over a shoulder: it never says whose table it is.
  useEffect(() => {
    document.title = `${t('signing.table.tab')} – Framsteg`;
  }, []);

  useEffect(() => {
    if (!heading) return;
    place.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [heading]);

  return (
    <main className={styles.page}>
      <div className={styles.inside}>
        <div className={styles.top}>
          <Wordmark />
          {!done && <span className={styles.to}>{t('signing.table.to', givenName)}</span>}
        </div>
        {done ? (
          <div className={styles.done}>
            <span className={styles.mark}>
              <Icon name="check" size={44} />
            </span>
            <h1 ref={place} tabIndex={-1}>
              {heading}
            </h1>
            <p role="status">{done}</p>
            <Button look="primary" onClick={onLeave}>
              {t('signing.table.giveBack', witness)}
            </Button>
          </div>
        ) : (
          <>
            <h1 ref={place} tabIndex={-1}>
              {heading}
            </h1>
            <Suspense fallback={<Skeleton lines={3} />}>{children}</Suspense>
            {witnessed && (
              <p className={styles.witness}>
                <Icon name="people" size={22} />
                {t('signing.table.witness', witness)}
              </p>
            )}
            <p className={styles.foot}>
              <Button look="quiet" icon="back" onClick={onLeave}>
                {t('signing.table.leave')}
              </Button>
            </p>
          </>
        )}
      </div>
    </main>
  );
}
