import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Batch } from '../../src/training/batches.ts';

/** Debian's own interpreter is the one that sees Debian's PyTorch. */
export const python = process.env.PYTHON ?? '/usr/bin/python3';
const install = 'apt-get install -y python3-torch libopenblas0-pthread';

const avx512 = ['avx512f', 'avx512cd', 'avx512bw', 'avx512dq', 'avx512vl'];

/**
 * OpenBLAS 0.3.21 takes processors younger than itself for older ones; told to use AVX-512, where there is
 * all of it that its kernels need, it multiplies about twice as fast there.
 * @param cpuinfo the text of Linux's /proc/cpuinfo
 */
export function kernelsFor(cpuinfo: string): { OPENBLAS_CORETYPE?: string } {
  const flags = /^flags\s*:(.*)$/m.exec(cpuinfo)?.[1]?.split(/\s+/) ?? [];
  return avx512.every((one) => flags.includes(one)) ? { OPENBLAS_CORETYPE: 'SKYLAKEX' } : {};
}

const cpuinfo = '/proc/cpuinfo';

/**
 * To OpenBLAS: one thread a training, as its others would spin on the cores where the trainings beside
 * it run (PyTorch's own number of threads does not reach it). To glibc: keep what large arrays leave,
 * else the kernel takes it back and zeroes it at every step.
 */
export const environment = {
  ...kernelsFor(existsSync(cpuinfo) ? readFileSync(cpuinfo, 'utf8') : ''),
  ...process.env,
  // Where model.py lies, that it may be imported by its name, and leaves no bytecode beside it.
  ...{ PYTHONPATH: 'src/files/torch', PYTHONDONTWRITEBYTECODE: '1' },
  ...{ OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' },
  ...{ MALLOC_MMAP_THRESHOLD_: '4000000000', MALLOC_TRIM_THRESHOLD_: '4000000000' },
};

/** What `train.py` is told first. */
export type TorchRun = {
  /** Files: the untrained parameters, the checkpoint, the folder of the snapshots. */
  readonly initial: string;
  readonly checkpoint: string;
  readonly snapshotFolder: string;
  /** Steps, 0 the untrained one, after which a snapshot is kept. */
  readonly snapshots: readonly number[];
  /** A checkpoint of another recipe is not taken up. */
  readonly recipe: string;
  readonly heads: number;
  /** `false` for a decoder that looks at later words; masked where left out. */
  readonly masked?: boolean;
  readonly total: number;
  /** Steps at first that only gather the optimisers' means. */
  readonly still: number;
  readonly warmup: number;
  readonly peak: number;
  readonly muonPeak: number;
};

export type Progress = { readonly step: number; readonly loss: number; readonly tokens: number };

/**
 * Fails early, and says what to install: without OpenBLAS Debian's PyTorch multiplies twenty times
 * slower, and a coffee becomes an afternoon.
 */
export function assertTorch(): void {
  let told = '';
  try {
    told = execFileSync(python, ['scripts/torch/probe.py'], {
      ...{ encoding: 'utf8', stdio: 'pipe', env: environment },
    });
  } catch (error) {
    const cause = error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : '';
    throw new Error(`${python} has no PyTorch (${cause}). On Debian:\n  ${install}`);
  }
  const { torch, gflops } = JSON.parse(told) as { torch: string; gflops: number };
  const speed = `PyTorch ${torch} multiplies at ${gflops.toFixed(0)} Gflop/s on one thread`;
  console.log(speed);
  if (gflops < 15) console.warn(`That is slow; OpenBLAS may be missing. On Debian:\n  ${install}`);
}

/** The bytes `read_batch` of train.py reads: three lengths, then three blocks of ids. */
export function bytesOf({ size, sourceLength, targetLength, ...ids }: Batch): Uint8Array {
  const blocks = [Int32Array.of(size, sourceLength, targetLength), ids.source, ids.target];
  return Buffer.concat(
    [...blocks, ids.wanted].map(({ buffer, byteOffset, byteLength }) =>
      Buffer.from(buffer, byteOffset, byteLength),
    ),
  );
}

async function feed(
  child: ChildProcessByStdio<Writable, Readable, null>,
  batches: Iterable<Batch>,
) {
  for (const batch of batches) {
    if (child.exitCode !== null || child.stdin.destroyed) return;
    if (!child.stdin.write(bytesOf(batch))) await once(child.stdin, 'drain');
  }
}

/**
 * Runs `train.py` to its end.
 * @param batchesFrom the batches from that number on: a run goes on after the step it was stopped at
 * @param report hears of every step
 * @throws Error when it ends badly
 */
export async function trainWithTorch(
  run: TorchRun,
  batchesFrom: (step: number) => Iterable<Batch>,
  report: (progress: Progress) => void,
): Promise<void> {
  const child = spawn(python, ['scripts/torch/train.py'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: environment,
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const ended = once(child, 'close');
  // It closes its input after the last step, while we may still be writing.
  child.stdin.on('error', () => {});
  child.stdin.write(`${JSON.stringify(run)}\n`);
  for await (const line of createInterface({ input: child.stdout })) {
    const told = JSON.parse(line) as { resumed: number } | Progress;
    if ('resumed' in told) {
      if (told.resumed > 0) console.log(`goes on after step ${told.resumed}`);
      feed(child, batchesFrom(told.resumed)).catch(() => child.kill());
    } else report(told);
  }
  const [code] = await ended;
  process.off('exit', stop);
  if (code !== 0) throw new Error(`train.py ended with ${code}`);
}
