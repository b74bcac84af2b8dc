import { setTimeout as pause } from 'node:timers/promises';
import { someName } from './calls';
import { expect, test } from './framsteg';
import { CASE_OFFICER, PASSWORD } from './personas';
import { installation, kill, start } from './service';

const HOW_MANY = 60;
const KILLED_AFTER = 20;

/** The authority's own system: signs in, writes referrals one after the other, asks again with the same key until it is told. */
class Sender {
  private cookie = '';
  private readonly person = someName('Prov');
  /** What the service has said yes to: key and id. */
  readonly acknowledged = new Map<string, string>();

  constructor(private readonly address: string) {}

  async signIn() {
    const answer = await this.ask('POST', '/sessions', { email: CASE_OFFICER.email, password: PASSWORD });
    this.cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  }

  /** Until that many are written; {@link told} hears each one. */
  async write(howMany: number, told: (written: number) => void) {
    for (let number = 1; number <= howMany; number++) {
      const key = `${this.person.familyName}-${number}`;
      const answer = await this.untilAnswered(key);
      const { id } = (await answer.json()) as { id: string };
      this.acknowledged.set(key, id);
      told(number);
    }
  }

  async untilAnswered(key: string): Promise<Response> {
    for (;;) {
      const answer = await this.post(key).catch(() => null);
      if (answer?.status === 201) return answer;
      if (answer && answer.status < 500) throw new Error(`${answer.status}: ${await answer.text()}`);
      await pause(200);
    }
  }

  private post(key: string) {
    return this.ask('POST', '/referrals', { person: this.person, order: {}, protectedIdentity: false }, key);
  }

  async kept() {
    const answer = await this.ask('GET', `/referrals?q=${this.person.familyName}&limit=100`);
    return ((await answer.json()) as { items: { id: string }[] }).items.map(({ id }) => id).sort();
  }

  private ask(method: string, path: string, body?: unknown, key?: string) {
    return fetch(`${this.address}/framsteg/v1${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'X-Framsteg': '1',
        Cookie: this.cookie,
        ...(key && { 'Idempotency-Key': key }),
      },
      signal: AbortSignal.timeout(20_000),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }
}

for (const victim of ['service', 'database'] as const) {
  test(`nothing that was acknowledged is lost, and nothing is written twice, when the ${victim} is killed`, async () => {
    const house = installation();
    const sender = new Sender(`http://localhost:${house.port}`);
    await sender.signIn();
    let back: Promise<void> = Promise.resolve();
    await sender.write(HOW_MANY, (written) => {
      if (written !== KILLED_AFTER) return;
      back = kill(victim, house).then(() => (victim === 'service' ? start(house) : undefined));
    });
    await back;

    expect(await sender.kept()).toEqual([...sender.acknowledged.values()].sort());
    expect(sender.acknowledged.size).toBe(HOW_MANY);
    const [key, id] = [...sender.acknowledged][KILLED_AFTER] ?? ['', ''];
    expect(await (await sender.untilAnswered(key)).json()).toMatchObject({ id });
  });
}
