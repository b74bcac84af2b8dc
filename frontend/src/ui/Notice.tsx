import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { t } from '../i18n/ui';
import { Icon } from './Icon';
import styles from './Notice.module.css';

interface Notice {
  text: string;
  /** Takes the act back; the bar offers it until it is used or left. */
  undo?: () => void;
}

interface Notices {
  tell: (notice: Notice) => void;
  clear: () => void;
}

const NoticeContext = createContext<Notices>({ tell: () => {}, clear: () => {} });

/** One bar at the foot of the page. It never goes away by itself: people read at their own speed. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const clear = useCallback(() => setNotice(null), []);
  const notices = useMemo(() => ({ tell: setNotice, clear }), [clear]);

  return (
    <NoticeContext value={notices}>
      {children}
      <section className={styles.region} aria-live="polite" aria-label={t('ui.notice.region')}>
        {notice && (
          <div className={styles.bar}>
            <Icon name="check" />
            <p>{notice.text}</p>
            {notice.undo && (
              <button
                type="button"
                className={styles.undo}
                onClick={() => {
                  notice.undo?.();
                  clear();
                }}
              >
                <Icon name="undo" size={18} />
                {t('ui.notice.undo')}
              </button>
            )}
            <button type="button" className={styles.close} onClick={clear} aria-label={t('ui.notice.close')}>
              <Icon name="close" size={18} />
            </button>
          </div>
        )}
      </section>
    </NoticeContext>
  );
}

export const useNotices = () => useContext(NoticeContext);
