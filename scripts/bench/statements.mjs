// What the service says to the database for one request, as a script for pgbench: caught in the server's log, so that it is
// the same statements however the code changes, with what differs from request to request drawn anew.
import { readFileSync } from 'node:fs';

const LINE = /^\S+ \S+ \S+ \[(\d+)\] (LOG|DETAIL): {2}(.*)$/;
const STATEMENT = /^duration: [\d.]+ ms {2}(?:execute [^:]*|statement): (.*)$/;

export async function listen(database) {
  await database.ask(
    `alter role framsteg_app set log_min_duration_statement = 0;
     alter role framsteg_app set log_parameter_max_length = -1;
     alter role framsteg_app set log_error_verbosity = 'default';`,
  );
  await renewConnections(database);
}

export async function stopListening(database) {
  await database.ask('alter role framsteg_app reset all');
  await renewConnections(database);
}

const renewConnections = (database) =>
  database.ask(`select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity where usename = 'framsteg_app'`);

/** The last whole request in the log: its statements with the values they were given. */
export function lastRequest(database) {
  const open = new Map();
  let last = [];
  let executed;
  for (const line of readFileSync(`${database.folder}/postgres.log`, 'utf8').split('\n')) {
    const [, backend, kind, text] = LINE.exec(line) ?? [];
    if (kind === 'DETAIL') {
      if (executed) executed.values = valuesOf(text);
      continue;
    }
    const sql = STATEMENT.exec(text ?? '')?.[1];
    executed = undefined;
    if (sql === 'BEGIN') open.set(backend, []);
    else if (sql === 'COMMIT' && open.get(backend)?.some((one) => one.sql.includes('audit_append'))) last = open.get(backend);
    else if (sql && open.has(backend)) open.get(backend).push((executed = { sql, values: [] }));
  }
  return last;
}

function valuesOf(detail) {
  const values = [];
  for (const [, number, quoted] of detail.matchAll(/\$(\d+) = (?:'((?:[^']|'')*)'|NULL)/g)) {
    values[Number(number) - 1] = quoted?.replaceAll("''", "'") ?? null;
  }
  return values;
}

/**
 * @param drawing what pgbench draws before each transaction
 * @param drawn for each value that was caught: the expression that takes its place
 */
export function script(statements, drawing, drawn) {
  const lines = statements.map(({ sql, values }) => {
    const whole = sql.replace(/\$(\d+)/g, (_, number) => expression(values[Number(number) - 1], drawn));
    return `${whole};`;
  });
  return [...drawing, 'begin;', ...lines, 'commit;', ''].join('\n');
}

function expression(value, drawn) {
  if (value === null) return 'null';
  const found = [...drawn].find(([caught]) => value.includes(caught));
  if (!found) return literal(value);
  const [caught, sql] = found;
  if (value === caught) return sql;
  const [before, after] = value.split(caught);
  const joined = `(${literal(before)} || ${sql} || ${literal(after)})`;
  return /^\{[0-9a-f,-]+\}$/.test(value) ? `${joined}::uuid[]` : joined;
}

/** pgbench reads a colon as the beginning of a name, also between quotes. */
const literal = (value) =>
  `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')}'`;
