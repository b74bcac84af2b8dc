import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const HOUSE = resolve(import.meta.dirname, '../..');
const JAR = join(HOUSE, 'backend/target/quarkus-app/quarkus-run.jar');
const WEB_APP = join(HOUSE, 'frontend/dist');
const READY_WITHIN = 180_000;

/** The service under test: where it keeps its data and where it listens, for whoever has to start it again. */
export interface Installation {
  folder: string;
  port: number;
  management: number;
}

/** Starts the packaged service, on a database of its own, handing out the built web app: what people run, nothing less. */
export default async function startService() {
  for (const built of [JAR, join(WEB_APP, 'index.html')]) {
    if (!existsSync(built)) throw new Error(`${built} is missing: build the service and the web app first.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'framsteg-e2e-'));
  const installation = { folder, port: await freePort(), management: await freePort() };
  const stop = async () => {
    await end(installation);
    await rm(folder, { recursive: true, force: true });
  };
  await start(installation).catch(async (failure) => {
    await stop();
    throw failure;
  });
  process.env.FRAMSTEG_E2E_URL = `http://localhost:${installation.port}`;
  process.env.FRAMSTEG_E2E_INSTALLATION = JSON.stringify(installation);
  return stop;
}

/** The one that was started for this run of the tests. */
export const installation = (): Installation => JSON.parse(process.env.FRAMSTEG_E2E_INSTALLATION ?? 'null');

/** Answers when it is ready. Its process outlives the test that starts it. */
export async function start({ folder, port, management }: Installation) {
  const log = openSync(join(folder, 'said.log'), 'a');
  const service = spawn(java(), ['-Xmx512m', '-jar', JAR], {
    env: {
      ...process.env,
      FRAMSTEG_MODE: 'demo',
      FRAMSTEG_DATA_DIR: folder,
      FRAMSTEG_SPA_DIR: WEB_APP,
      FRAMSTEG_PORT: String(port),
      FRAMSTEG_MANAGEMENT_PORT: String(management),
    },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  service.unref();
  await writeFile(pidFile(folder), String(service.pid));
  try {
    await ready(service, `http://127.0.0.1:${management}/q/health/ready`);
  } catch (failure) {
    const said = await readFile(join(folder, 'said.log'), 'utf8');
    throw new Error(`${(failure as Error).message} It said:\n${said.slice(-4000)}`);
  }
}

const pidFile = (folder: string) => join(folder, 'service.pid');

/** As when the power goes: nothing of it gets to say anything. */
export async function kill(what: 'service' | 'database', { folder }: Installation) {
  const file = what === 'service' ? pidFile(folder) : join(folder, 'cluster/postmaster.pid');
  const pid = Number((await readFile(file, 'utf8')).split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  await gone(pid);
}

async function end({ folder }: Installation) {
  const pid = Number(await readFile(pidFile(folder), 'utf8').catch(() => '0'));
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGTERM');
  await gone(pid);
}

function isAlive(pid: number) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function gone(pid: number) {
  while (isAlive(pid)) await pause(50);
}

const java = () => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java');

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? found(address.port) : failed(new Error('no port')),
      );
    });
  });
}

async function ready(service: ChildProcess, address: string) {
  const until = Date.now() + READY_WITHIN;
  while (Date.now() < until) {
    if (service.exitCode !== null) throw new Error(`The service ended with ${service.exitCode}.`);
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await pause(250);
  }
  throw new Error(`The service was not ready within ${READY_WITHIN / 1000} s.`);
}
