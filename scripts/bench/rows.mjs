// The rows of the bench's county, as COPY reads them.
import { createCipheriv, randomBytes } from 'node:crypto';
import {
  COMMISSIONERS,
  ENTERPRISES,
  id,
  PARTICIPANTS,
  REFERRALS,
  receiverOf,
  secretHashOf,
  senderOf,
  supervisorOf,
} from './county.mjs';

const GIVEN = ['Anna', 'Mohamed', 'Karin', 'Lars', 'Fatima', 'Erik', 'Amina', 'Johan', 'Elin', 'Yusuf', 'Maria', 'Olle'];
const FAMILY = ['Andersson', 'Ali', 'Lindgren', 'Berg', 'Hassan', 'Nyström', 'Öberg', 'Åkesson', 'Sjödin', 'Wallin'];
// In the proportions of a county at work: most have come to something
const STATUSES = [
  ...Array(11).fill('STARTED'),
  ...Array(3).fill('CLOSED'),
  ...Array(2).fill('DECLINED'),
  'SENT',
  'RECEIVED',
  'IN_DIALOGUE',
  'CONFIRMED',
];
const MET = new Set(['STARTED', 'CLOSED', 'CONFIRMED']);
const NOW = Date.now();
const DAY = 86_400_000;
const NULL = '\\N';

const row = (...values) => `${values.map((value) => value ?? NULL).join('\t')}\n`;
const bytea = (buffer) => `\\\\x${buffer.toString('hex')}`;
const at = (daysAgo, offset = 0) => new Date(NOW - daysAgo * DAY - offset).toISOString();
const day = (daysAgo) => at(daysAgo).slice(0, 10);

/** Group digit 4 is not in use for organisations; the last digit is Luhn's. */
function orgNumber(number) {
  const digits = `422${String(number).padStart(6, '0')}`;
  const sum = [...digits].reduce((total, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return digits + ((10 - (sum % 10)) % 10);
}

/** As the service's vault seals, see se.framsteg.access.vault: bound to its table, column and row. */
function seal(key, table, column, rowId, clear) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.concat([Buffer.from(`${table}.${column}`), Buffer.from(rowId.replaceAll('-', ''), 'hex')]));
  const sealed = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return bytea(Buffer.concat([Buffer.from([1]), nonce, sealed]));
}

function* organisations() {
  for (let n = 0; n < COMMISSIONERS + ENTERPRISES; n++) {
    const kind = n < COMMISSIONERS ? 'PUBLIC_EMPLOYMENT_SERVICE' : 'SOCIAL_ENTERPRISE';
    yield row(id('organisation', n), kind, `Organisation ${n}`, orgNumber(n), '2180', at(900));
  }
}

function* units() {
  for (let n = 0; n < COMMISSIONERS + ENTERPRISES; n++) {
    yield row(id('unit', n), id('organisation', n), `Enheten ${n}`, '2180', at(900), n < COMMISSIONERS ? 0 : 1000);
  }
}

function* accounts() {
  for (let n = 0; n < 2 * (COMMISSIONERS + ENTERPRISES); n++) {
    yield row(id('account', n), 'PERSON', `Person ${n}`, `person${n}@bench.example`, at(900));
  }
}

function* memberships() {
  const all = COMMISSIONERS + ENTERPRISES;
  for (let n = 0; n < all; n++) {
    const officer = n < COMMISSIONERS;
    const unit = officer ? id('unit', n) : NULL;
    yield row(id('membership', n), id('account', n), id('organisation', n), unit, officer ? '{CASE_OFFICER}' : '{MANAGER}', day(900), at(900));
  }
  for (let n = 0; n < all; n++) {
    const number = supervisorOf(n);
    yield row(id('membership', number), id('account', number), id('organisation', n), NULL, '{SUPERVISOR}', day(900), at(900));
  }
}

function* sessions() {
  for (let n = 0; n < COMMISSIONERS + ENTERPRISES; n++) {
    yield row(bytea(secretHashOf(n)), id('account', n), id('membership', n), '{}', at(0), at(-1));
  }
}

function* participants() {
  for (let n = 0; n < PARTICIPANTS; n++) {
    const org = COMMISSIONERS + (n % ENTERPRISES);
    yield row(id('organisation', org), id('participant', n), id('unit', org), GIVEN[n % 12], FAMILY[n % 10], 'PHONE', '2180', at(n % 700));
  }
}

function* referrals(key) {
  for (let n = 0; n < REFERRALS; n++) {
    const status = STATUSES[(n * 7) % STATUSES.length];
    const [sender, receiver] = [senderOf(n), receiverOf(n)];
    const daysAgo = Math.floor((n * 7919) % 700);
    const met = MET.has(status);
    const words = JSON.stringify({ purpose: 'Pröva arbete i butik och café i lugn takt.', needs: 'Tydliga instruktioner, gärna i bild.' });
    const rowId = id('referral', n);
    yield row(
      rowId, id('organisation', sender), id('unit', sender), id('organisation', receiver), id('unit', receiver), status,
      GIVEN[n % 12], FAMILY[n % 10], '070-174 06 05', 'PHONE', '2180',
      'work-training', `AF-${n}`, day(daysAgo + 10), `DNR-${n}`, day(daysAgo - 10), day(daysAgo - 100), '20.0',
      seal(key, 'referral', 'sealed_words', rowId, words),
      at(daysAgo, n), day(daysAgo), 3, met ? day(daysAgo - 10) : NULL, met ? id('membership', supervisorOf(receiver)) : NULL,
      'Förordning (2000:628)', 3, at(daysAgo + 1), at(daysAgo + 1), at(daysAgo, n),
    );
  }
}

/** Table, columns and rows, in the order in which they may be written. */
export const tables = (key) => [
  ['organisation', 'id, kind, name, org_number, municipality_code, created_at', organisations()],
  ['org_unit', 'id, org_id, name, municipality_code, created_at, places', units()],
  ['account', 'id, kind, name, email, created_at', accounts()],
  ['membership', 'id, account_id, org_id, unit_id, roles, from_on, created_at', memberships()],
  ['session', 'secret_hash, account_id, membership_id, scopes, created_at, expires_at', sessions()],
  ['participant', 'org_id, id, unit_id, given_name, family_name, contact_preference, municipality_code, created_at', participants()],
  [
    'referral',
    'id, org_id, sender_unit_id, receiver_org_id, receiver_unit_id, status, given_name, family_name, phone, contact_preference,' +
      ' municipality_code, placement_kind, decision_reference, decided_on, commissioner_reference, period_from, period_to,' +
      ' hours_per_week, sealed_words, since, counted_from, days_allowed, start_on, handled_by, legal_ground, answer_days,' +
      ' created_at, sent_at, changed_at',
    referrals(key),
  ],
];
