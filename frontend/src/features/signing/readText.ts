export type Part =
  | { kind: 'title' | 'heading' | 'plain'; words: string }
  | { kind: 'entry'; label: string; written: string };

/**
 * The text as it is signed, in its parts. The service sets what somebody has written in by two blanks on every line, so that
 * it can never be taken for a heading or a label.
 */
export function readText(text: string): Part[] {
  const parts: Part[] = [];
  let afterBlank = false;
  for (const line of text.split('\n')) {
    const last = parts.at(-1);
    if (line === '') {
      if (last?.kind === 'entry' && last.written !== '') last.written += '\n';
      afterBlank = true;
      continue;
    }
    if (line.startsWith('  ') && last?.kind === 'entry') {
      last.written += (last.written === '' || last.written.endsWith('\n') ? '' : '\n') + line.slice(2);
    } else if (parts.length === 0) {
      parts.push({ kind: 'title', words: line });
    } else if (line.endsWith(':')) {
      parts.push({ kind: 'entry', label: line.slice(0, -1), written: '' });
    } else {
      parts.push({ kind: afterBlank ? 'heading' : 'plain', words: line });
    }
    afterBlank = false;
  }
  return parts.map((part) => (part.kind === 'entry' ? { ...part, written: part.written.trimEnd() } : part));
}
