import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import styles from './TextLink.module.css';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> {
  /** The link that a whole card or row leads to: the area around it can be pressed too. */
  spread?: boolean;
  ref?: Ref<HTMLAnchorElement>;
}

function Anchor({ spread, ...rest }: Props) {
  return <a {...rest} className={spread ? styles.spread : styles.link} />;
}

export const TextLink = createLink(Anchor);
