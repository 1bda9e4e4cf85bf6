import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';
import { FindingCollector } from './findings.ts';

async function decoded(bytes: Uint8Array, onBadUtf8: 'refuse' | 'windows-1252', size = 3, declared?: string) {
  const findings = new FindingCollector();
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
  let text = '';
  for await (const piece of decodeText(chunks, { onBadUtf8, ...(declared ? { declared } : {}) }, findings))
    text += piece;
  return { text, findings: findings.list() };
}

describe('decodeText', () => {
  it('joins characters that are cut between chunks', async () => {
    const bytes = new TextEncoder().encode('Ёлка بسم 金\n');
    expect(await decoded(bytes, 'refuse')).toEqual({ text: 'Ёлка بسم 金\n', findings: [] });
  });

  it('refuses bytes that are not UTF-8 and names their line', async () => {
    const bytes = Buffer.from('eins\nzwei\nM\xfcller\nvier', 'latin1');
    const { findings } = await decoded(bytes, 'refuse', 100);
    expect(findings).toMatchObject([{ code: 'LIST-005', severity: 'error', line: 3 }]);
  });

  it('or reads them as Windows-1252 and says so', async () => {
    const bytes = Buffer.from('eins\nM\xfcller', 'latin1');
    const { text, findings } = await decoded(bytes, 'windows-1252', 100);
    expect(text).toBe('eins\nMüller');
    expect(findings).toMatchObject([{ code: 'LIST-009', severity: 'warning', line: 2 }]);
  });

  it('reads UTF-16 with a byte order mark, and what the file declares', async () => {
    expect((await decoded(Buffer.from('\ufeffÄb', 'utf16le'), 'refuse', 2)).text).toBe('Äb');
    expect((await decoded(Buffer.from('M\xfcller', 'latin1'), 'refuse', 9, 'ISO-8859-1')).text).toBe('Müller');
  });

  it('says that a file ends within a character', async () => {
    const bytes = new TextEncoder().encode('aä').subarray(0, 2);
    expect((await decoded(bytes, 'refuse')).findings).toMatchObject([{ code: 'LIST-005' }]);
  });
});
