// No hot statement may read a large table from end to end.
const LARGE = ['referral', 'referral_transition', 'participant', 'audit_entry', 'idempotency_key', 'session', 'outbox_event'];

/** The statements of a request whose plan scans a large table, with the plan. */
export async function scans(database, statements) {
  const asked = [];
  for (const { sql, values } of statements) {
    if (!/^(select|update)/.test(sql)) continue;
    const filled = sql.replace(/\$(\d+)/g, (_, n) => {
      const value = values[n - 1];
      return value === null ? 'null' : `'${value.replaceAll("'", "''")}'`;
    });
    asked.push(`explain ${filled};`);
  }
  const session = asked[0].slice('explain '.length);
  const plan = await database.ask(`begin; ${session} ${asked.join('\n')} rollback;`, 'framsteg_app');
  return plan.split('\n').filter((line) => LARGE.some((table) => new RegExp(`Seq Scan on ${table}\\b`).test(line)));
}
