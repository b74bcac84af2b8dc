// wrk against the service and pgbench against its database: how fast, and how slow for the unlucky.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const CONNECTIONS = 32;

const number = (pattern, text) => Number(pattern.exec(text)?.[1]);
const UNITS = { us: 0.001, ms: 1, s: 1000 };

/** @returns requests a second, the 99th percentile in milliseconds and how many answers were no success */
export async function wrk(service, files, operation, seconds, name) {
  const { stdout } = await run('wrk', [
    '-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '-s', files.load, service.address,
    '--', operation, files.cookies, files.referrals, name, files.body,
  ]);
  const [, p99, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout);
  const errors = (number(/Non-2xx or 3xx responses: (\d+)/, stdout) || 0) + (/Socket errors/.test(stdout) ? 1 : 0);
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/, stdout),
    requests: number(/(\d+) requests in/, stdout),
    p99: Number(p99) * UNITS[unit],
    errors,
  };
}

/** Statement by statement, prepared, as many clients as the service has callers. */
export async function pgbench(database, script, seconds, runNumber) {
  const { stdout } = await run(
    'pgbench',
    ['-n', '-M', 'prepared', `-c${CONNECTIONS}`, '-j1', `-T${seconds}`, '-D', 'i=0', '-D', `run=${runNumber}`, '-f', script],
    { env: database.environment('framsteg_app') },
  );
  const failed = number(/number of failed transactions: (\d+)/, stdout);
  return { perSecond: number(/tps = ([\d.]+)/, stdout), errors: failed };
}
