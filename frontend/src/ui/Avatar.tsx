import styles from './Avatar.module.css';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => [...word][0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toLocaleUpperCase('sv');

/** Initials on a quiet ground; people round, organisations square. The name always stands in words beside it. */
export function Avatar({ name, square }: { name: string; square?: boolean }) {
  return (
    <span className={`${styles.avatar} ${square ? styles.square : ''}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
