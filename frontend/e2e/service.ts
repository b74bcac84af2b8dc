import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const HOUSE = resolve(import.meta.dirname, '../..');
const JAR = join(HOUSE, 'backend/target/quarkus-app/quarkus-run.jar');
const WEB_APP = join(HOUSE, 'frontend/dist');
const READY_WITHIN = 180_000;

/** Starts the packaged service, on a database of its own, handing out the built web app: what people run, nothing less. */
export default async function startService() {
  for (const built of [JAR, join(WEB_APP, 'index.html')]) {
    if (!existsSync(built)) throw new Error(`${built} is missing: build the service and the web app first.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'framsteg-e2e-'));
  const [port, management] = [await freePort(), await freePort()];
  const service = spawn(java(), ['-Xmx512m', '-jar', JAR], {
    env: {
      ...process.env,
      FRAMSTEG_MODE: 'demo',
      FRAMSTEG_DATA_DIR: folder,
      FRAMSTEG_SPA_DIR: WEB_APP,
      FRAMSTEG_PORT: String(port),
      FRAMSTEG_MANAGEMENT_PORT: String(management),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  service.stdout?.on('data', (words) => said.push(String(words)));
  service.stderr?.on('data', (words) => said.push(String(words)));

  const stop = async () => {
    await end(service);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(service, `http://127.0.0.1:${management}/q/health/ready`);
  } catch (failure) {
    await stop();
    throw new Error(`${(failure as Error).message} It said:\n${said.join('').slice(-4000)}`);
  }
  process.env.FRAMSTEG_E2E_URL = `http://localhost:${port}`;
  return stop;
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
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The service was not ready within ${READY_WITHIN / 1000} s.`);
}

async function end(service: ChildProcess) {
  if (service.exitCode !== null) return;
  const ended = new Promise((resolve) => service.once('exit', resolve));
  service.kill('SIGTERM');
  await ended;
}
