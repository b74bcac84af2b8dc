import { type ReactNode, useId, useRef } from 'react';
import { Icon, type IconName } from './Icon';
import styles from './Menu.module.css';

interface Props {
  label: string;
  /** What the button shows; its name for those who listen is the label. */
  trigger: ReactNode;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a small sheet of choices. The browser's popover closes it by Escape and by a press outside. */
export function Menu({ label, trigger, children }: Props) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.menu}>
      <button type="button" className={styles.trigger} popoverTarget={id} aria-label={label}>
        {trigger}
      </button>
      <div ref={sheet} id={id} popover="auto" className={styles.sheet}>
        {children(() => sheet.current?.hidePopover())}
      </div>
    </div>
  );
}

export function MenuGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons in a menu is no fieldset of a form
    <div role="group" aria-labelledby={id} className={styles.group}>
      <p id={id} className={styles.groupTitle}>
        {title}
      </p>
      {children}
    </div>
  );
}

interface ItemProps {
  icon?: IconName;
  chosen?: boolean;
  detail?: string;
  onPress: () => void;
  children: ReactNode;
}

export function MenuItem({ icon, chosen, detail, onPress, children }: ItemProps) {
  return (
    <button type="button" className={styles.item} aria-pressed={chosen} onClick={onPress}>
      {icon && <Icon name={icon} />}
      <span className={styles.words}>
        {children}
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
      {chosen && <Icon name="check" />}
    </button>
  );
}
