import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** One answer: hung up after half of the body, held back from the half on, or whole. */
export type Answer = {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
  readonly end: 'whole' | 'hung up' | 'held back' | 'refused';
};
/** What happens to the files whose path it names. */
export type Damage = { readonly path: RegExp; readonly change: (answer: Answer) => Answer };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function fileAt(root: string, path: string): Promise<Answer> {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const type = types[extname(file)] ?? 'application/octet-stream';
  const body = await readFile(join(root, file)).catch(() => null);
  const answer = { type, end: 'whole' } as const;
  return body ? { ...answer, status: 200, body } : { ...answer, status: 404, body: Buffer.of() };
}

function send(
  response: ServerResponse,
  { status, type, body, end }: Answer,
  headers: object,
): void {
  if (end === 'refused') return void response.destroy();
  response.writeHead(status, { 'content-type': type, 'content-length': body.length, ...headers });
  if (end === 'whole') return void response.end(body);
  const half = body.subarray(0, body.length >> 1);
  response.write(half, () => end === 'hung up' && response.destroy());
}

/**
 * Serves the built page and damages what it is told to.
 * @param headersOf what else is said with a file, by its path
 * @param root the folder that is served
 */
export async function serveDamaged(
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
  root = 'dist',
) {
  let damage: Damage | null = null;
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any');
    asked.push(pathname);
    const answer = await fileAt(root, pathname);
    const headers = headersOf(pathname);
    send(response, damage?.path.test(pathname) ? damage.change(answer) : answer, headers);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    /** Paths in the order asked for. */
    asked: asked as readonly string[],
    damage: (next: Damage | null) => {
      damage = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
