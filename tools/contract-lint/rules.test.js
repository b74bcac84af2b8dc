// Breaks the contract once for each of our rules, and sees that rule go red. A rule that cannot fail guards nothing.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { parse, stringify } from 'yaml';

const contract = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8');
const ruleset = parse(readFileSync(new URL('spectral.yaml', import.meta.url), 'utf8'));

const signIn = (api) => api.paths['/sessions'].post;
const session = (api) => api.components.schemas.Session;
const rename = (object, from, to) => {
  object[to] = object[from];
  delete object[from];
};

const breaks = {
  'dok-01-external-docs': (api) => delete api.externalDocs.description,
  'dok-03-info': (api) => delete api.info.contact.email,
  'dok-06-both-languages': (api) => (api.info.description = 'Syfte. Kända begränsningar.'),
  'dok-08-service-level': (api) => delete api.info['x-sla'],
  'dok-09-known-limits': (api) => (api.info.description = 'Syfte. Purpose.'),
  'dok-15-examples': (api) => delete signIn(api).requestBody.content['application/json'].examples,
  'dok-17-openapi-3-1': (api) => (api.openapi = '3.0.3'),
  'dok-19-operation-described': (api) => (signIn(api).description = 'Bara på svenska.'),
  'dok-20-answers-described': (api) => (signIn(api).responses['201'].description = 'Created'),
  'dok-21-sign-in-stated': (api) => delete signIn(api).security,
  'ufn-paths': (api) => rename(api.paths, '/session/membership', '/session/Mitt_medlemskap'),
  'ufn-server': (api) => (api.servers[0].url = 'http://framsteg.example/framsteg'),
  'ver-06-api-info': (api) => rename(api.paths, '/api-info', '/info'),
  'res-02-no-identity-numbers': (api) =>
    signIn(api).parameters.push({ name: 'personnummer', in: 'query', schema: { type: 'string' } }),
  'res-02-no-sequence-numbers': (api) =>
    signIn(api).parameters.push({ name: 'no', in: 'path', required: true, schema: { type: 'integer' } }),
  'fns-01-parameter-names': (api) =>
    signIn(api).parameters.push({ name: 'From_Date', in: 'query', schema: { type: 'string' } }),
  'fns-02-parameters-optional': (api) =>
    signIn(api).parameters.push({ name: 'q', in: 'query', required: true, schema: { type: 'string' } }),
  'fns-07-paged-lists': (api) => {
    session(api).properties.items = { type: 'array', description: 'Rader. / Rows.', items: { type: 'string' } };
    session(api).properties.limit = { type: 'integer', description: 'Högst. / At most.' };
  },
  'for-02-get-without-body': (api) => (api.paths['/session'].get.requestBody = signIn(api).requestBody),
  'ame-05-camel-case': (api) => rename(session(api).properties, 'expiresAt', 'expires_at'),
  'dot-02-dates': (api) => {
    session(api).properties.expiresAt = { type: 'string', description: 'När. / When.' };
  },
  'fel-01-problem': (api) => api.components.schemas.Problem.required.pop() && api.components.schemas.Problem.required.shift(),
  'spa-02-traceparent': (api) => (api.paths['/sessions'].parameters = []),
  'spa-04-traceparent-answered': (api) => delete signIn(api).responses['201'].headers.traceparent,
  'spa-07-no-request-id': (api) =>
    signIn(api).parameters.push({ name: 'X-Request-Id', in: 'header', schema: { type: 'string' } }),
  'sak-09-no-basic-or-digest': (api) => (api.components.securitySchemes.bearer.scheme = 'basic'),
  'sak-16-api-key-in-header': (api) =>
    (api.components.securitySchemes.cookie = { type: 'apiKey', in: 'cookie', name: '__Host-framsteg' }),
  'sak-18-oauth2': (api) => delete api.components.securitySchemes.clientCredentials,
  'sak-29-content-type': (api) => delete signIn(api).responses['415'],
  'house-usual-answers': (api) => delete signIn(api).responses['503'],
  'house-term': (api) => delete session(api)['x-term-sv'],
  'house-fields-described': (api) => (session(api).properties.operations.description = 'Bara svenska.'),
  'house-tags-described': (api) => (api.tags[0].description = 'English only'),
  'house-parameters-described': (api) => delete api.components.parameters.Traceparent.examples,
  'house-codes': (api) => (api.components.schemas.Role.enum[0] = 'PARTICIPANT'),
};

const folder = mkdtempSync(join(tmpdir(), 'contract-lint-'));
after(() => rmSync(folder, { recursive: true }));

/** One corner of the contract, with all it refers to: every rule sees what it needs there, and forty whole ones take minutes. */
function corner() {
  const api = parse(contract);
  api.paths = Object.fromEntries(
    Object.entries(api.paths).filter(([path]) => path.startsWith('/session') || path === '/api-info' || path === '/tokens'),
  );
  const reached = new Set();
  const follow = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (typeof node.$ref === 'string' && !reached.has(node.$ref)) {
      reached.add(node.$ref);
      follow(node.$ref.slice(2).split('/').reduce((at, key) => at[key], api));
    }
    Object.values(node).forEach(follow);
  };
  follow(api.paths);
  const kept = (kind) => ([name]) => reached.has(`#/components/${kind}/${name}`);
  for (const kind of ['schemas', 'parameters', 'responses', 'headers', 'examples']) {
    if (api.components[kind]) {
      api.components[kind] = Object.fromEntries(Object.entries(api.components[kind]).filter(kept(kind)));
    }
  }
  return stringify(api);
}

const small = corner();
const broken = Object.entries(breaks).map(([rule, breakIt]) => {
  const api = parse(small);
  breakIt(api);
  const file = join(folder, `${rule}.yaml`);
  writeFileSync(file, stringify(api));
  return file;
});

function lint(files) {
  const spectral = new URL('node_modules/.bin/spectral', import.meta.url).pathname;
  const options = ['lint', '--ruleset', new URL('spectral.yaml', import.meta.url).pathname, '-f', 'json', '-q'];
  try {
    return execFileSync(spectral, [...options, ...files], { encoding: 'utf8', maxBuffer: 1e9 });
  } catch (found) {
    return found.stdout;
  }
}

const found = JSON.parse(lint(broken));

test('every rule of ours has its break', () => {
  assert.deepEqual(Object.keys(breaks).sort(), Object.keys(ruleset.rules).sort());
});

for (const rule of Object.keys(breaks)) {
  test(`${rule} sees what it guards against`, () => {
    const codes = found.filter(({ source }) => basename(source) === `${rule}.yaml`).map(({ code }) => code);
    assert.ok(codes.includes(rule), `found only: ${[...new Set(codes)].join(', ') || 'nothing'}`);
  });
}
