import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname);

/** The backend's floors, from the ground up; a feature may use those that stand lower. */
const FLOORS = [
  ['organisation', 'document', 'signing', 'reason'],
  ['participant', 'model', 'catalogue'],
  ['referral', 'validation'],
  ['journey'],
  ['attendance', 'certificate'],
  ['report'],
  ['agenda', 'statistics', 'integration', 'notification', 'privacy'],
];

const MAY_IMPORT: Record<string, readonly string[]> = {
  i18n: [],
  api: ['i18n'],
  ui: ['i18n'],
  verification: ['i18n', 'api', 'ui'],
  actions: ['i18n', 'api', 'ui'],
  session: ['i18n', 'api', 'ui'],
  shell: ['i18n', 'api', 'ui', 'session'],
  features: ['i18n', 'api', 'ui', 'actions', 'session', 'shell', 'features'],
};

const floorOf = (feature: string) => FLOORS.findIndex((floor) => floor.includes(feature));

/** What is wrong with a file importing another, both named from src/; null when nothing is. */
function faultOf(from: string, to: string): string | null {
  const [room = '', feature = ''] = from.split('/');
  const [other = '', otherFeature = '', ...inside] = to.split('/');
  const enters = other === 'features' && !(room === 'features' && feature === otherFeature);
  if (enters && inside.length > 0 && inside.join('/') !== 'index') return 'enters a feature past its door';
  if (room === other || from.includes('.test.') || !(room in MAY_IMPORT)) {
    if (!enters || room !== 'features') return null;
    return floorOf(otherFeature) < floorOf(feature) ? null : 'does not look downward';
  }
  return MAY_IMPORT[room]?.includes(other) ? null : `may not know ${other}`;
}

function imports() {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  return files.flatMap((from) => {
    const source = readFileSync(join(SRC, from), 'utf8');
    const found = source.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g);
    return [...found].map(([, path = '']) => ({
      from,
      to: relative(SRC, resolve(SRC, dirname(from), path)).replace(/\.tsx?$/, ''),
    }));
  });
}

describe('the rooms of the web app', () => {
  it('are entered by their doors, from above', () => {
    const faults = imports().flatMap(({ from, to }) => {
      const fault = faultOf(from, to);
      return fault ? [`${from} ${fault} (${to})`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('are all on a floor', () => {
    const features = readdirSync(join(SRC, 'features'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(features.map((entry) => entry.name).filter((name) => floorOf(name) < 0)).toEqual([]);
  });

  it.each([
    ['features/referral/List.tsx', 'features/participant/queries', 'enters a feature past its door'],
    ['features/referral/List.tsx', 'features/journey', 'does not look downward'],
    ['features/referral/List.tsx', 'features/validation', 'does not look downward'],
    ['routes/ReferralsPage.tsx', 'features/referral/queries', 'enters a feature past its door'],
    ['ui/Button.tsx', 'session/session', 'may not know session'],
    ['api/client.ts', 'ui/Button', 'may not know ui'],
    ['features/journey/Stage.tsx', 'features/referral', null],
    ['features/journey/Stage.tsx', 'features/journey/queries', null],
    ['routes/ReferralsPage.tsx', 'features/referral', null],
  ])('%s importing %s: %s', (from, to, fault) => {
    expect(faultOf(from, to)).toBe(fault);
  });
});
