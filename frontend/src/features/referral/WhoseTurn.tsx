import { day, fromToday } from '../../i18n/format';
import { t } from '../../i18n/referral';
import { TurnBar } from '../../ui/TurnBar';
import type { Referral } from './referral';

/** The two sides, whose turn it is, since when and until when. */
export function WhoseTurn({ referral }: { referral: Referral }) {
  const { waiting, sender, receiver } = referral;
  if (!receiver) return null;
  return (
    <TurnBar
      from={{ name: sender.unitName, part: t('referral.party.sender') }}
      to={{ name: receiver.unitName, part: t('referral.party.receiver') }}
      turn={waiting ? (waiting.side === 'sender' ? 'from' : 'to') : null}
      words={wordsOf(referral)}
      since={waiting && t('referral.turn.since', day(waiting.since))}
    />
  );
}

function wordsOf({ waiting, status, sender, receiver }: Referral) {
  if (!waiting) return status.label;
  const who = waiting.yours
    ? t('referral.turn.yours')
    : t('referral.turn.theirs', (waiting.side === 'sender' ? sender : receiver)?.unitName ?? waiting.label);
  const { expected } = waiting;
  if (!expected) return who;
  return expected.overdue
    ? t('referral.turn.overdue', who, expected.label, fromToday(expected.by))
    : t('referral.turn.expected', who, expected.label, day(expected.by));
}
