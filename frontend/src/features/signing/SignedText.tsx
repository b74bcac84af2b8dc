import { day } from '../../i18n/format';
import { type Part, readText } from './readText';
import styles from './SignedText.module.css';

/** The whole of what is signed, word for word; only days are written as people read them. */
export function SignedText({ text }: { text: string }) {
  return (
    <article className={styles.text}>
      {readText(text).map((part, index) => (
        <PartOfIt key={`${index.toString()}-${part.kind}`} part={part} />
      ))}
    </article>
  );
}

function PartOfIt({ part }: { part: Part }) {
  if (part.kind !== 'entry') return <p className={styles[part.kind]}>{part.words}</p>;
  return (
    <div className={styles.entry}>
      <p className={styles.label}>{part.label}</p>
      <p className={styles.written}>
        {/^\d{4}-\d{2}-\d{2}$/.test(part.written) ? day(part.written) : part.written}
      </p>
    </div>
  );
}
