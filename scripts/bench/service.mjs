// The packaged service on a folder and a port of its own, as an installation runs it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const PORT = Number(process.env.BENCH_PORT ?? 18080);
const TICKS = 100; // of the processor's clock a second, on every Linux there is

export class Service {
  address = `http://127.0.0.1:${PORT}`;

  constructor(root, folder) {
    this.process = spawn(
      `${process.env.JAVA_HOME}/bin/java`,
      ['-Xmx512m', '--enable-native-access=ALL-UNNAMED', '-jar', `${root}/backend/target/quarkus-app/quarkus-run.jar`],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...process.env,
          FRAMSTEG_MODE: 'demo',
          FRAMSTEG_DEMO_COUNTY: 'false',
          FRAMSTEG_HOST: '127.0.0.1',
          FRAMSTEG_PORT: PORT,
          FRAMSTEG_MANAGEMENT_PORT: PORT + 1,
          FRAMSTEG_DATA_DIR: folder,
        },
      },
    );
    this.ended = new Promise((done) => this.process.on('exit', done));
  }

  async ready() {
    for (let tries = 0; tries < 300 && this.process.exitCode === null; tries++) {
      if (await this.call('/api-info').catch(() => false)) return;
      await pause(200);
    }
    throw new Error('Tjänsten kom inte igång.');
  }

  /** The answer's text, or an error that tells it. Waits where the service asks for it, as when its connections are renewed. */
  async call(path, options, tries = 5) {
    const answer = await fetch(`${this.address}/framsteg/v1${path}`, options);
    const text = await answer.text();
    if (answer.status === 503 && tries > 1) {
      await pause(1000 * Number(answer.headers.get('retry-after') ?? 1));
      return this.call(path, options, tries - 1);
    }
    if (!answer.ok) throw new Error(`${path} svarade ${answer.status}: ${text}`);
    return text;
  }

  /** Seconds of processor time the service itself has used, without its database. */
  processorTime() {
    const [user, system] = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
    return (Number(user) + Number(system)) / TICKS;
  }

  /** Megabytes now. */
  resident() {
    return Math.round(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.process.pid}/status`, 'utf8'))[1] / 1024);
  }

  async stop() {
    this.process.kill('SIGTERM');
    await this.ended;
  }
}
