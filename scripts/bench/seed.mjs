// Fills the bench's database, once.
import { readFileSync } from 'node:fs';
import { REFERRALS } from './county.mjs';
import { tables } from './rows.mjs';

export async function seed(database) {
  const there = Number(await database.ask('select count(*) from referral where id < \'01900006-0000-7000-8000-000000000000\''));
  if (there === REFERRALS) return;
  if (there > 0) throw new Error(`Mappen ${database.folder} har ${there} anvisningar från en annan mätning. Ta bort den och kör igen.`);
  const key = Buffer.from(readFileSync(`${database.folder}/keys/vault-1.key`, 'utf8').trim(), 'base64');
  for (const [table, columns, rows] of tables(key)) {
    const begun = performance.now();
    await database.copy(table, columns, rows);
    console.log(`  ${table} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
  await database.ask('vacuum (analyze)');
}
