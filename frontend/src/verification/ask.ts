import type { components } from '../api/schema';
import { currentLanguage } from '../i18n/language';

export type Verification = components['schemas']['Verification'];
export type Refusal = 'tooMany' | 'unreachable';

/** Asks the service about a code; the answer is the same for everybody, and nobody notes who asked. */
export async function ask(code: string): Promise<Verification | Refusal> {
  try {
    const answer = await fetch(`/framsteg/v1/verifications/${encodeURIComponent(code)}`, {
      headers: { Accept: 'application/json', 'Accept-Language': currentLanguage() },
    });
    if (answer.status === 429) return 'tooMany';
    return answer.ok ? await answer.json() : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/** The last part of /intyg/<code>, as it was typed or scanned. */
export const codeIn = (path: string) =>
  decodeURIComponent(path.replace(/^\/intyg\/?/, '').split('/')[0] ?? '');
