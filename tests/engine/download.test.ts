import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { download } from '../../src/engine/download.ts';
import { fetchFrom } from '../../src/engine/weights.ts';

let server: Server | null = null;

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

afterEach(() => {
  vi.unstubAllGlobals();
  server?.closeAllConnections();
  server?.close();
});

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

it('brings the bytes as they are', async () => {
  const sent = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  const url = await serve((_, response) => response.end(sent));
  expect(Buffer.compare(await download(url, { subject: 'weights' }), sent)).toBe(0);
});

it('says that a file is missing, be it refused or out of reach', async () => {
  const url = await serve((_, response) => response.writeHead(404).end('none'));
  const missing = { code: 'weights-missing' };
  await expect(download(url, { subject: 'weights' })).rejects.toMatchObject(missing);
  server?.close();
  server?.closeAllConnections();
  await expect(download(url, { subject: 'weights' })).rejects.toMatchObject(missing);
});

it('says that a file was interrupted, a manifest as well as weights', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half of it', () => response.destroy());
  });
  const read = fetchFrom(url);
  for (const file of ['en-fr/manifest.json', 'en-fr/weights.safetensors']) {
    await expect(read(file)).rejects.toMatchObject({ code: 'weights-interrupted' });
  }
  const program = download(url, { subject: 'program' });
  await expect(program).rejects.toMatchObject({ code: 'program-interrupted' });
});

it('gives up a file that never comes, or never goes on', async () => {
  const silent = await serve(() => {});
  const stalled = { code: 'weights-stalled', detail: { seconds: 0.1 } };
  const options = { subject: 'weights', patience: 100 } as const;
  await expect(download(silent, options)).rejects.toMatchObject(stalled);
  server?.closeAllConnections();
  const halting = await serve((_, response) => response.write('a beginning'));
  await expect(download(halting, options)).rejects.toMatchObject(stalled);
});

it('waits for a slow file as long as it moves', async () => {
  const url = await serve(async (_, response) => {
    for (let part = 0; part < 13; part++) {
      response.write('part');
      await pause(100);
    }
    response.end();
  });
  const bytes = await download(url, { subject: 'weights', patience: 1000 });
  expect(bytes.length).toBe(4 * 13);
});

it('leaves no alarm behind, whatever came of it', async () => {
  vi.useFakeTimers();
  const answer = vi.fn(async () => new Response('x'));
  vi.stubGlobal('fetch', answer);
  await download('http://host/a', { subject: 'weights' });
  answer.mockRejectedValue(new TypeError('out of reach'));
  await download('http://host/a', { subject: 'weights' }).catch(() => {});
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

it('asks past the cache only when told to', async () => {
  const asked = vi.fn(async (_url: string, _init: RequestInit) => new Response('x'));
  vi.stubGlobal('fetch', asked);
  await fetchFrom('http://host/')('a');
  await fetchFrom('http://host/')('a', true);
  expect(asked.mock.calls.map(([, { cache }]) => cache)).toEqual(['default', 'reload']);
});
