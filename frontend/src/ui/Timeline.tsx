import type { ReactNode } from 'react';
import { t } from '../i18n/ui';
import { Icon, type IconName } from './Icon';
import styles from './Timeline.module.css';

export interface TimelineEntry {
  key: string;
  title: ReactNode;
  /** When, in words. */
  when?: ReactNode;
  children?: ReactNode;
  icon?: IconName;
  /** Has not happened yet, but is expected: drawn open, with a dashed way to it. */
  expected?: boolean;
  /** Expected, and the day has passed. */
  late?: boolean;
}

/** What has happened and what is expected next, along one line. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label: string }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {entries.map((entry) => (
        <li
          key={entry.key}
          className={styles.entry}
          data-expected={entry.expected || undefined}
          data-late={entry.late || undefined}
        >
          <span className={styles.node}>
            <Icon name={entry.icon ?? (entry.expected ? 'clock' : 'check')} size={16} />
          </span>
          <div className={styles.words}>
            <p className={styles.title}>{entry.title}</p>
            {entry.when && <p className={styles.when}>{entry.when}</p>}
            {entry.children && <div className={styles.body}>{entry.children}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}

export type StageState = 'done' | 'current' | 'upcoming' | 'late' | 'skipped';

export interface TrailStage {
  key: string;
  title: string;
  state: StageState;
  /** One short line: "3 av 6 moment", "från 1 dec." */
  note?: string;
}

interface TrailProps {
  stages: readonly TrailStage[];
  label: string;
  /** Where a press on a stage leads; without it the trail is a picture. */
  href?: (key: string) => string;
}

/**
 * The journey as stepping stones that rise to the right: Framsteg's own picture. Behind is solid, ahead is dashed, and the
 * stone one stands on is warm. On a phone the same stones lie under each other.
 */
export function Trail({ stages, label, href }: TrailProps) {
  return (
    <ol className={styles.trail} aria-label={label} style={{ '--stones': stages.length }}>
      {stages.map((stage, index) => {
        const next = stages[index + 1];
        return (
          <li
            key={stage.key}
            className={styles.stone}
            data-state={stage.state}
            data-way={next && (isWalked(stage) && next.state !== 'upcoming' ? 'walked' : 'ahead')}
            aria-current={stage.state === 'current' ? 'step' : undefined}
            style={{ '--stone': index }}
          >
            <span className={styles.mark} aria-hidden="true">
              {stage.state === 'done' && <Icon name="check" size={18} />}
              {stage.state === 'skipped' && <Icon name="minus" size={18} />}
              {stage.state === 'late' && <Icon name="clock" size={18} />}
              {(stage.state === 'upcoming' || stage.state === 'current') && index + 1}
            </span>
            <span className={styles.stoneWords}>
              {href ? (
                <a href={href(stage.key)} className={styles.stoneTitle}>
                  {stage.title}
                </a>
              ) : (
                <span className={styles.stoneTitle}>{stage.title}</span>
              )}
              <span className={styles.stoneNote}>
                {t(`ui.timeline.${stage.state}`)}
                {stage.note && ` · ${stage.note}`}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const isWalked = (stage: TrailStage) => stage.state === 'done' || stage.state === 'skipped';
