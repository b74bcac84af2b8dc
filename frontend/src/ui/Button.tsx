import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Looks {
  look?: ButtonLook;
  icon?: IconName;
  /** The icon comes after the words, for steps forward. */
  iconAfter?: IconName;
  wide?: boolean;
}

function classes({ look = 'secondary', wide }: Looks) {
  return [styles.button, styles[look], wide && styles.wide].filter(Boolean).join(' ');
}

function Content({ icon, iconAfter, children }: Looks & { children: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </>
  );
}

type ButtonProps = Looks &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
    /** Work is under way: the button keeps its place and its focus, and takes no second press. */
    busy?: boolean;
    children: ReactNode;
    ref?: Ref<HTMLButtonElement>;
  };

export function Button({
  look,
  icon,
  iconAfter,
  wide,
  busy,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes({ look, wide })}
      aria-disabled={busy || undefined}
      data-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      <Content icon={icon} iconAfter={iconAfter}>
        {rest.children}
      </Content>
    </button>
  );
}

interface AnchorProps extends Looks, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> {
  ref?: Ref<HTMLAnchorElement>;
}

function Anchor({ look, icon, iconAfter, wide, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={classes({ look, wide })}>
      <Content icon={icon} iconAfter={iconAfter}>
        {children}
      </Content>
    </a>
  );
}

/** Goes somewhere and looks like a button. */
export const ButtonLink = createLink(Anchor);

/** The same for an address outside the application: a file, a printable page. */
export const ButtonAnchor = Anchor;
