// The three hot paths: how one request of each is made, and how pgbench draws what differs between two of them.
import {
  COMMISSIONERS,
  ENTERPRISES,
  id,
  idInSql,
  REFERRALS,
  receiverInSql,
  receiverOf,
  secretHashInSql,
  secretHashOf,
  supervisorOf,
} from './county.mjs';
import { newReferralTo } from './newReferral.mjs';

const MET = 20; // every twentieth referral is one that somebody meets; those are read
const hashInLog = (session) => `\\x${secretHashOf(session).toString('hex')}`;

/** Everything that tells one person at work from another. */
const person = (number, sql) => [
  [hashInLog(number), secretHashInSql(sql)],
  [id('organisation', number), idInSql('organisation', sql)],
  [id('unit', number), idInSql('unit', sql)],
  [id('account', number), idInSql('account', sql)],
  [id('membership', number), idInSql('membership', sql)],
];

export const OPERATIONS = {
  get: {
    title: 'GET en anvisning',
    goal: 0.45,
    request(cookies) {
      const referral = 600 * MET;
      return [`/referrals/${id('referral', referral)}`, { headers: { cookie: cookies[receiverOf(referral)] } }];
    },
    drawing: [`\\set n ${MET} * random(0, ${REFERRALS / MET - 1})`, `\\set e ${receiverInSql(':n')}`],
    drawn() {
      const referral = 600 * MET;
      const receiver = receiverOf(referral);
      return [
        [id('referral', referral), idInSql('referral', ':n')],
        [id('membership', supervisorOf(receiver)), idInSql('membership', `${supervisorOf(0)} + :e`)],
        ...person(receiver, ':e'),
      ];
    },
  },
  list: {
    title: 'GET första sidan, 50 rader',
    goal: 0.55,
    request: (cookies) => ['/referrals?limit=50', { headers: { cookie: cookies[COMMISSIONERS + 7] } }],
    drawing: [`\\set e random(${COMMISSIONERS}, ${COMMISSIONERS + ENTERPRISES - 1})`],
    drawn: () => person(COMMISSIONERS + 7, ':e'),
  },
  post: {
    title: 'POST en anvisning, skickad',
    goal: 0.55,
    request: (cookies, key) => [
      '/referrals',
      {
        method: 'POST',
        headers: { cookie: cookies[7], 'content-type': 'application/json', 'x-framsteg': '1', 'idempotency-key': key },
        body: JSON.stringify(newReferralTo(COMMISSIONERS + 7)),
      },
    ],
    // Every client counts on from where the run began, as UUIDv7 does with time
    drawing: [
      `\\set c random(0, ${COMMISSIONERS - 1})`,
      `\\set e random(${COMMISSIONERS}, ${COMMISSIONERS + ENTERPRISES - 1})`,
      '\\set i :i + 1',
      '\\set k :run * 1000000000 + :client_id * 10000000 + :i',
    ],
    drawn: (statements, key) => [
      [key, `('bench-' || :k::text)`],
      ...newIds(statements),
      ...person(7, ':c'),
      ...person(COMMISSIONERS + 7, ':e').slice(1, 3),
    ],
  },
};

/** The rows that the request made have ids of their own, and so must those that pgbench makes. */
function newIds(statements) {
  const ours = new Set();
  for (const { values } of statements) {
    for (const value of values) {
      for (const [found] of value?.matchAll(/\b0[1-9a-f][0-9a-f]{6}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/g) ?? []) {
        if (!found.startsWith('0190000')) ours.add(found);
      }
    }
  }
  return [...ours].map((made, number) => [
    made,
    `('0199${String(number).padStart(4, '0')}-0000-7000-8000-' || lpad(to_hex(:k::bigint), 12, '0'))::uuid`,
  ]);
}
