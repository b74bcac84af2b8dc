// Who and what the bench knows: 200 organisations, 200,000 participants, 1,000,000 referrals. Everything follows from its
// number, so that the load generator and pgbench can draw the same rows without looking them up.
import { createHash } from 'node:crypto';

export const COMMISSIONERS = 100;
export const ENTERPRISES = 100;
export const PARTICIPANTS = Number(process.env.BENCH_PARTICIPANTS ?? 200_000);
export const REFERRALS = Number(process.env.BENCH_REFERRALS ?? 1_000_000);

const KINDS = {
  organisation: '01900000',
  unit: '01900001',
  account: '01900002',
  membership: '01900003',
  participant: '01900004',
  referral: '01900005',
};

const prefix = (kind) => `${KINDS[kind]}-0000-7000-8000-`;
const hex = (number, width) => number.toString(16).padStart(width, '0');

export const id = (kind, number) => prefix(kind) + hex(number, 12);

/** The same id as an expression in SQL over a number that pgbench draws. */
export const idInSql = (kind, number) => `('${prefix(kind)}' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;

// Organisations 0–99 refer, 100–199 receive. Membership n is the case officer or the manager of organisation n, and
// membership 200 + n a supervisor there. Each of the first 200 has a session.
export const senderOf = (referral) => referral % COMMISSIONERS;
export const receiverOf = (referral) => COMMISSIONERS + (Math.floor(referral / COMMISSIONERS) % ENTERPRISES);
export const receiverInSql = (referral) => `(${COMMISSIONERS} + (${referral} / ${COMMISSIONERS}) % ${ENTERPRISES})`;
export const supervisorOf = (organisation) => COMMISSIONERS + ENTERPRISES + organisation;

/** A session's secret is its number in 32 bytes; the database knows its SHA-256. */
export const secretOf = (session) => Buffer.from(hex(session, 64), 'hex');
export const secretHashOf = (session) => createHash('sha256').update(secretOf(session)).digest();
export const secretHashInSql = (session) => `sha256(decode(lpad(to_hex((${session})::bigint), 64, '0'), 'hex'))`;
