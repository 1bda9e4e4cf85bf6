import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const QUINTET = fileURLToPath(new URL('../../apps/node/bin/quintet.js', import.meta.url));
const LOOK_MS = 100;

/** Runs a command to its end, its output thrown away; wall time, and the most memory it was seen to hold (RSS). */
export async function timedCommand(args: readonly string[]): Promise<{ seconds: number; peakMb: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [QUINTET, ...args], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  let peakKb = 0;
  const look = setInterval(() => {
    peakKb = Math.max(peakKb, residentKb(child.pid ?? 0));
  }, LOOK_MS);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(look);
  if (code !== 0 && code !== 1) throw new Error(`quintet ${args[0]} ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, peakMb: Math.round(peakKb / 1024) };
}

/** Of a process and those that it started; the kernel keeps the highest mark of each, until it is gone. */
export function residentKb(pid: number): number {
  try {
    const own = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + residentKb(Number(child)), own);
  } catch {
    return 0;
  }
}
