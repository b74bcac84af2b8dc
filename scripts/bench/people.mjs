// Signed-in people, as the service would have made them: a token by its own key around a session that is in the database.
import { createSign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { id, secretOf } from './county.mjs';

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

export function cookiesOf(folder, sessions) {
  const key = readFileSync(`${folder}/keys/signin-private.pem`);
  const now = Math.floor(Date.now() / 1000);
  return Array.from({ length: sessions }, (_, n) => {
    const claims = {
      iss: 'framsteg',
      sub: id('account', n),
      sid: secretOf(n).toString('base64url'),
      kind: 'person',
      iat: now,
      exp: now + 6 * 3600,
    };
    const content = `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}`;
    return `__Host-framsteg=${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
  });
}
