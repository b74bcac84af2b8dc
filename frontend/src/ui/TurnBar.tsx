import { Avatar } from './Avatar';
import { Icon } from './Icon';
import styles from './TurnBar.module.css';

interface Party {
  name: string;
  part: string;
}

interface Props {
  from: Party;
  to: Party;
  /** Who holds the baton; nobody when it is over. */
  turn: 'from' | 'to' | null;
  /** "Kugghjulet ska svara", for the one who holds it. */
  words: string;
  since?: string;
}

/** Two parties and whose turn it is: nobody should have to ask. */
export function TurnBar({ from, to, turn, words, since }: Props) {
  return (
    <div className={styles.bar}>
      <PartyMark party={from} holds={turn === 'from'} />
      <div className={styles.way} data-turn={turn ?? 'none'} aria-hidden="true">
        <span className={styles.line} />
        {turn && (
          <span className={styles.baton}>
            <Icon name="hand" size={18} />
          </span>
        )}
      </div>
      <PartyMark party={to} holds={turn === 'to'} />
      <p className={styles.words}>
        <strong>{words}</strong>
        {since && <span>{since}</span>}
      </p>
    </div>
  );
}

function PartyMark({ party, holds }: { party: Party; holds: boolean }) {
  return (
    <div className={styles.party} data-holds={holds || undefined}>
      <Avatar name={party.name} square />
      <span className={styles.partyWords}>
        <span className={styles.part}>{party.part}</span>
        <span className={styles.name}>{party.name}</span>
      </span>
    </div>
  );
}
