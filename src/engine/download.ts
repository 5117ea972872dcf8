import { EngineError } from './errors.ts';

export type Download = {
  /** What the file belongs to: the code of an error begins with it. */
  readonly subject: 'weights' | 'program';
  /** Past the HTTP cache, which keeps a damaged file for as long as the server lets it. */
  readonly fresh?: boolean;
  /** Milliseconds without a byte until it is given up; a slow file that moves is waited for. */
  readonly patience?: number;
};

/** Calls `ring` when it has not been put off for `patience` milliseconds. */
function alarm(patience: number, ring: () => void) {
  let timer = setTimeout(ring, patience);
  return {
    putOff() {
      clearTimeout(timer);
      timer = setTimeout(ring, patience);
    },
    stop: () => clearTimeout(timer),
  };
}

async function readBody(body: ReadableStream<Uint8Array<ArrayBuffer>>, heard: () => void) {
  const reader = body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    heard();
    parts.push(value);
  }
}

/**
 * A file's bytes by HTTP.
 * @throws EngineError `missing` when there is no such file or no way to it, `interrupted` when it
 * ends too early, `stalled` when no more of it comes
 */
export async function download(
  url: string,
  { subject, fresh = false, patience = 20_000 }: Download,
): Promise<Uint8Array<ArrayBuffer>> {
  const silence = new AbortController();
  const { signal } = silence;
  const watch = alarm(patience, () => silence.abort());
  const fault = (seen: 'missing' | 'interrupted') =>
    new EngineError(`${subject}-${signal.aborted ? 'stalled' : seen}`, {
      seconds: patience / 1000,
    });
  try {
    const cache = fresh ? 'reload' : 'default';
    const response = await fetch(url, { cache, signal }).catch(() => null);
    if (!response?.ok) throw fault('missing');
    if (!response.body) return new Uint8Array();
    return await readBody(response.body, watch.putOff).catch(() => {
      throw fault('interrupted');
    });
  } finally {
    watch.stop();
  }
}
