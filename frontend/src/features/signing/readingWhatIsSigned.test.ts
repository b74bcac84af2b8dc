import { describe, expect, it } from 'vitest';
import { readText } from './readText';

describe('the text that is signed', () => {
  it('is read in its parts', () => {
    expect(
      readText(
        'Introduktion\nDeltagare:\n  Noor Salim\n\nBrand och första hjälpen\nLäge:\n  Klart\nDag:\n  2026-11-24',
      ),
    ).toEqual([
      { kind: 'title', words: 'Introduktion' },
      { kind: 'entry', label: 'Deltagare', written: 'Noor Salim' },
      { kind: 'heading', words: 'Brand och första hjälpen' },
      { kind: 'entry', label: 'Läge', written: 'Klart' },
      { kind: 'entry', label: 'Dag', written: '2026-11-24' },
    ]);
  });

  it('never takes what somebody wrote for a heading or a label', () => {
    expect(readText('Plan\nMål:\n  Jag vill:\n  Läge:\n\n  Klart')).toEqual([
      { kind: 'title', words: 'Plan' },
      { kind: 'entry', label: 'Mål', written: 'Jag vill:\nLäge:\nKlart' },
    ]);
  });
});
