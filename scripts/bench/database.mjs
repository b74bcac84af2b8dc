// The service's own embedded database, from outside: found by its files, asked with psql.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export class Database {
  constructor(folder) {
    this.folder = folder;
  }

  get port() {
    return readFileSync(`${this.folder}/cluster/postmaster.pid`, 'utf8').split('\n')[3];
  }

  password(user) {
    return readFileSync(`${this.folder}/keys/${user}.password`, 'utf8').trim();
  }

  /** How programs of PostgreSQL are told where it is and who asks. */
  environment(user) {
    return {
      ...process.env,
      PGHOST: '127.0.0.1',
      PGPORT: this.port,
      PGDATABASE: 'framsteg',
      PGUSER: user,
      PGPASSWORD: this.password(user),
      PGOPTIONS: '-c search_path=framsteg',
    };
  }

  #psql(user, args) {
    const psql = spawn('psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', ...args], {
      env: this.environment(user),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const said = psql.stdout.setEncoding('utf8').toArray();
    const ended = new Promise((done, failed) => {
      psql.on('error', failed);
      psql.on('close', (code) => (code === 0 ? done() : failed(new Error(`psql slutade med ${code}`))));
    });
    return { input: psql.stdin, answer: ended.then(async () => (await said).join('').trim()) };
  }

  ask(sql, user = 'postgres') {
    const { input, answer } = this.#psql(user, ['-f', '-']);
    input.end(sql);
    return answer;
  }

  async copy(table, columns, rows) {
    const { input, answer } = this.#psql('postgres', ['-c', `copy ${table} (${columns}) from stdin`]);
    await Promise.all([pipeline(Readable.from(inChunks(rows)), input), answer]);
  }
}

function* inChunks(rows) {
  let chunk = '';
  for (const row of rows) {
    chunk += row;
    if (chunk.length > 100_000) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}
