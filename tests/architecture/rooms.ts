export type Room = {
  /** What it is, for the table in docs/architecture.md. */
  readonly what: string;
  /** The rooms it may import: only ones above it. */
  readonly rooms: readonly string[];
  /** The packages it may import, with everything below them. */
  readonly packages: readonly string[];
};

const contract = ['language', 'trace', 'lab'];

/** Every room of `src`, in reading order. */
export const rooms: Readonly<Record<string, Room>> = {
  language: {
    what: 'meanings, grammar, three languages, vocabulary, tokenizer, unknown words',
    rooms: [],
    packages: [],
  },
  trace: {
    what: 'the contract: topology, names and shapes that follow from it, positions, the read-only run',
    rooms: [],
    packages: [],
  },
  messages: { what: 'what the page says, in Chinese and in English', rooms: [], packages: [] },
  lab: { what: 'interventions and variants as plain data', rooms: ['trace'], packages: [] },
  model: {
    what: 'the paper told once: layers, masks, attention, transformer, the tap',
    rooms: ['trace'],
    packages: ['@tensorflow/tfjs-core'],
  },
  kernels: {
    what: 'the same in WGSL, one program a file, and the plan of an edit',
    rooms: ['trace', 'lab'],
    packages: [],
  },
  engine: {
    what: 'backend, weights, a run and its reading back: the only place that waits for a GPU',
    rooms: [...contract, 'model', 'kernels'],
    // valibot reads manifests, noble hashes weights where the browser gives no crypto.subtle, comlink
    // calls what a worker offers.
    packages: [
      '@tensorflow/tfjs-core',
      '@tensorflow/tfjs-backend-wasm',
      '@tensorflow/tfjs-backend-webgpu',
      'valibot',
      '@noble/hashes',
      'comlink',
    ],
  },
  view: {
    what: 'from numbers to cells, arcs, rankings and colours: pure functions',
    rooms: contract,
    packages: ['d3', 'uqr'],
  },
  files: { what: 'formats in and out', rooms: ['trace', 'view'], packages: ['valibot', 'pbf'] },
  lessons: {
    what: 'one folder a lesson, loaded when opened',
    rooms: [...contract, 'messages', 'view'],
    packages: [],
  },
  store: {
    what: 'what is true now, and the actions that change it; the session, the address',
    rooms: [...contract, 'messages', 'engine', 'view', 'files', 'lessons'],
    packages: ['zustand', 'valibot'],
  },
  charts: {
    what: 'props in, SVG or canvas out; never the store',
    rooms: ['trace', 'view'],
    packages: ['react', 'd3'],
  },
  panels: {
    what: 'a part of the page: a selector and a chart; never computes',
    rooms: [...contract, 'messages', 'view', 'files', 'lessons', 'store', 'charts'],
    packages: ['react', 'radix-ui', 'katex', 'driver.js'],
  },
  training: {
    what: 'batches, loss, optimiser, schedule, loop; runs in Node only',
    rooms: ['language', 'trace', 'model'],
    packages: ['@tensorflow/tfjs', '@tensorflow/tfjs-core'],
  },
  evaluation: {
    what: 'what a trained model can do and what its heads look at, in figures; runs in Node only',
    rooms: ['language', 'trace', 'model', 'training'],
    packages: ['@tensorflow/tfjs-core'],
  },
};

/** What `src/App.tsx` and `src/main.tsx` may import. */
export const page: Room = {
  what: 'the page, and the one session it is made with',
  rooms: ['panels', 'store', 'lessons'],
  packages: ['react', 'react-dom', '@fontsource-variable'],
};

export function isOf(packages: readonly string[], imported: string): boolean {
  return packages.some((name) => imported === name || imported.startsWith(`${name}/`));
}

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || '–';

/** A table as the formatter leaves it: every column as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], filler: string) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, filler)).join(' | ')} |`;
  const [head = '', ...body] = rows.map((cells) => line(cells, ' '));
  return [head, line([], '-'), ...body].join('\n');
}

/** The table of rooms, as docs/architecture.md shows it. */
export function roomTable(): string {
  const row = (place: string, { what, rooms: above, packages }: Room) => [
    `\`${place}\``,
    what,
    above.join(', ') || '–',
    list(packages),
  ];
  return table([
    ['room', 'what it is', 'may import', 'packages'],
    ...Object.entries(rooms).map(([name, room]) => row(`src/${name}`, room)),
    row('src/*.tsx', page),
  ]);
}
