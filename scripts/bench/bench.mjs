// Throughput of the hot paths, side by side with pgbench running the same statements in the same database and run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMISSIONERS, ENTERPRISES, PARTICIPANTS, REFERRALS } from './county.mjs';
import { Database } from './database.mjs';
import { newReferral } from './newReferral.mjs';
import { OPERATIONS } from './operations.mjs';
import { cookiesOf } from './people.mjs';
import { scans } from './plans.mjs';
import { CONNECTIONS, pgbench, wrk } from './runners.mjs';
import { seed } from './seed.mjs';
import { Service } from './service.mjs';
import { lastRequest, listen, script, stopListening } from './statements.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const folder = resolve(process.env.BENCH_DATA_DIR ?? `${root}/.bench`);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 20);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const WARM_UP_AT_MOST = 18; // windows of ten seconds, for each operation in turn
const GOALS = { p99: 50, resident: 600 };

mkdirSync(folder, { recursive: true });
const files = {
  load: `${here}/load.lua`,
  cookies: `${folder}/cookies.txt`,
  body: `${folder}/referral.json`,
  referrals: String(REFERRALS),
};
const database = new Database(folder);
const say = (text) => console.log(text);
let runs = Math.floor(Date.now() / 1000) % 100_000;

async function prepare() {
  say('== Data');
  await seed(database);
  const cookies = cookiesOf(folder, COMMISSIONERS + ENTERPRISES);
  writeFileSync(files.cookies, `${cookies.join('\n')}\n`, { mode: 0o600 });
  writeFileSync(files.body, JSON.stringify(newReferral('ORGANISATION', 'UNIT')));
  return cookies;
}

/** Three times, so that the statements are prepared and what is made only once is made. */
async function capture(service, cookies) {
  say('== Satserna');
  await listen(database);
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    let key;
    for (let time = 0; time < 3; time++) {
      key = `bench-${crypto.randomUUID()}`;
      await service.call(...operation.request(cookies, key));
    }
    const statements = lastRequest(database);
    operation.script = `${folder}/${name}.sql`;
    operation.statements = statements;
    writeFileSync(operation.script, script(statements, operation.drawing, operation.drawn(statements, key)));
    say(`  ${name}: ${statements.length} satser`);
  }
  await stopListening(database);
}

/** Until the processor time of a request is flat: two windows in a row within five per cent. */
async function warmUp(service, name) {
  const costs = [];
  for (let window = 0; window < WARM_UP_AT_MOST; window++) {
    const before = service.processorTime();
    const { requests } = await wrk(service, files, name, 10, `v${runs++}`);
    costs.push(((service.processorTime() - before) / requests) * 1e6);
    const [last, previous, one] = costs.toReversed();
    if (one && Math.abs(last / previous - 1) < 0.05 && Math.abs(previous / one - 1) < 0.05) break;
  }
  say(`  ${name}: ${costs.map((cost) => cost.toFixed(0)).join(', ')} µs processortid per anrop`);
}

/** After the warm-up, when every table has the rows of an installation at work. */
async function checkPlans() {
  say('== Planer');
  await database.ask('analyze');
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    operation.scans = await scans(database, operation.statements);
    say(`  ${name}: ${operation.scans.length === 0 ? 'ingen sats läser en stor tabell rakt igenom' : operation.scans}`);
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(service) {
  const results = Object.fromEntries(Object.keys(OPERATIONS).map((name) => [name, []]));
  let resident = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [name, operation] of Object.entries(OPERATIONS)) {
      const own = await wrk(service, files, name, SECONDS, `m${runs++}`);
      resident = Math.max(resident, service.resident());
      const reference = await pgbench(database, operation.script, SECONDS, runs++);
      if (own.errors + reference.errors > 0) throw new Error(`${name}: ${own.errors} och ${reference.errors} fel`);
      results[name].push({ ...own, reference: reference.perSecond, ratio: own.perSecond / reference.perSecond });
      say(`  ${round} ${name}: ${own.perSecond.toFixed(0)} mot ${reference.perSecond.toFixed(0)} i sekunden, p99 ${own.p99.toFixed(1)} ms`);
    }
  }
  return { results, resident };
}

function report({ results, resident }) {
  say(`\n== Resultat (${cpus().length} kärnor, Linux ${release()}, ${REFERRALS} anvisningar, ${PARTICIPANTS} deltagare, 200 organisationer, ${CONNECTIONS} anslutningar, median av ${ROUNDS} × ${SECONDS} s)`);
  say('| | tjänsten/s | pgbench/s | kvot | mål | p99 ms |\n|---|---|---|---|---|---|');
  let missed = 0;
  for (const [name, { title, goal, scans: scanned }] of Object.entries(OPERATIONS)) {
    const of = (field) => median(results[name].map((result) => result[field]));
    missed += (of('ratio') < goal) + (of('p99') > GOALS.p99) + (scanned.length > 0);
    say(`| ${title} | ${of('perSecond').toFixed(0)} | ${of('reference').toFixed(0)} | ${of('ratio').toFixed(2)} | ≥ ${goal} | ${of('p99').toFixed(1)} |`);
  }
  missed += resident > GOALS.resident;
  say(`\nMinne under last: ${resident} MB (mål ≤ ${GOALS.resident}). p99: mål ≤ ${GOALS.p99} ms.`);
  say(missed === 0 ? 'Alla mål nås.' : `${missed} mål nås inte.`);
}

const service = new Service(root, folder);
try {
  await service.ready();
  const cookies = await prepare();
  await capture(service, cookies);
  say('== Uppvärmning');
  for (const name of Object.keys(OPERATIONS)) await warmUp(service, name);
  await checkPlans();
  say('== Mätning');
  report(await measure(service));
} catch (failure) {
  console.error(`\nMätningen gick inte. ${failure.message.slice(0, 500)}`);
  process.exitCode = 1;
} finally {
  await service.stop();
}
