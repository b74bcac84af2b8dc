import { createLink, useRouter } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, type ReactNode, type Ref, useEffect, useRef } from 'react';
import styles from './Filters.module.css';
import { Icon } from './Icon';

/** Search and chips above a list. What is chosen lives in the address, so that it can be shared and gone back to. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search className={styles.filters} aria-label={label}>
      {children}
    </search>
  );
}

interface SearchProps {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}

/** Searches a moment after the last letter. "/" moves here from anywhere on the page. */
export function SearchField({ label, value, onSearch }: SearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const pause = useRef<number>(undefined);
  const router = useRouter();

  // Who has already pressed a row is on the way there: a search that comes after would call them back.
  useEffect(
    () =>
      router.subscribe(
        'onBeforeNavigate',
        ({ pathChanged }) => pathChanged && window.clearTimeout(pause.current),
      ),
    [router],
  );

  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as HTMLElement).closest('input, textarea, select, [role="spinbutton"]')) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', jump);
    return () => {
      document.removeEventListener('keydown', jump);
      window.clearTimeout(pause.current);
    };
  }, []);

  return (
    <label className={styles.search}>
      <Icon name="search" />
      <span className={styles.hidden}>{label}</span>
      <input
        ref={field}
        type="search"
        placeholder={label}
        defaultValue={value}
        onChange={(event) => {
          const text = event.target.value.trim();
          window.clearTimeout(pause.current);
          pause.current = window.setTimeout(() => onSearch(text), 250);
        }}
      />
    </label>
  );
}

export function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.chips} aria-label={label}>
      {children}
    </nav>
  );
}

function Anchor(props: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  return <a {...props} className={styles.chip} />;
}

/** One choice of a few; the router marks the one that is chosen. */
export const Chip = createLink(Anchor);
