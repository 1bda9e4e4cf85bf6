import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isBuilt } from './is-built.ts';

test('a console is built again when what it is built of came later', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quintet-test-'));
  const at = (file: string, time: number) => {
    writeFileSync(join(folder, file), '');
    utimesSync(join(folder, file), time, time);
  };
  try {
    expect(isBuilt(folder)).toBe(false);
    for (const name of ['dist', 'src', 'src/pages']) mkdirSync(join(folder, name));
    at('src/pages/today.tsx', 100);
    for (const name of ['src', 'src/pages']) utimesSync(join(folder, name), 100, 100);
    expect(isBuilt(folder)).toBe(false);
    at('dist/index.html', 200);
    expect(isBuilt(folder)).toBe(true);
    at('src/pages/today.tsx', 300);
    expect(isBuilt(folder)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
