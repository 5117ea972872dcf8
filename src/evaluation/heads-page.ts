import type { Dimensions } from '../trace/dimensions.ts';
import { type MeasuredHeads, type Place, places, type RoleTable } from '../trace/roles.ts';

/** A model with the tables of its heads, as the file beside it has them. */
export type Tabled = {
  readonly id: string;
  readonly dimensions: Pick<Dimensions, 'nHeads'>;
  readonly heads: Readonly<Record<Place, RoleTable>> & Pick<MeasuredHeads, 'sentences'>;
};

const titles: Readonly<Record<Place, string>> = {
  encoder: 'Encoder',
  decoder: 'Decoder, self-attention',
  cross: 'Decoder, cross-attention',
};
const kindTitles: Readonly<Record<string, string>> = {
  previous: 'previous token',
  next: 'next token',
  itself: 'itself',
  same: 'same word',
  pronoun: 'pronoun → antecedent',
  classifier: 'classifier → noun',
  particle: 'particle → verb',
  adjective: 'adjective → noun',
  determiner: 'determiner → noun',
  sink: 'sink',
};

const percent = (share: number) => String(Math.round(100 * share));

/** A table as the formatter leaves it: every column as wide as its widest cell. */
function markdown(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], filler = ' ') =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, filler)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line([], '-'), ...body.map((cells) => line(cells))];
}

/** One line a head: hits and weight of each kind, and bits. */
function headRow(table: RoleTable, head: number, nHeads: number): string[] {
  const width = 2 * table.kinds.length + 1;
  const own = table.values.slice(head * width, (head + 1) * width);
  const pairs = table.kinds.map((_, at) => [own[2 * at] ?? 0, own[2 * at + 1] ?? 0] as const);
  return [
    `layer ${Math.floor(head / nHeads) + 1}, head ${(head % nHeads) + 1}`,
    ...pairs.map(([hits, weight]) => `${percent(hits)} / ${percent(weight)}`),
    (own.at(-1) ?? 0).toFixed(2),
  ];
}

function tableLines(table: RoleTable, nHeads: number): string[] {
  const heads = table.values.length / (2 * table.kinds.length + 1);
  return markdown([
    ['', ...table.kinds.map((kind) => kindTitles[kind] ?? kind), 'bits'],
    ['cases', ...table.cases.map(String), ''],
    ['by chance', ...table.chance.map(percent), ''],
    ...Array.from({ length: heads }, (_, head) => headRow(table, head, nHeads)),
  ]);
}

const opening = `# What the heads look at

Written by \`npm run heads\`; [evaluation.md](evaluation.md) says what each column is.
In each cell: in how many of the cases, in percent, the head looks most at what the column is about,
and how much of its weight lies there. \`by chance\` is what a head that spreads its weight evenly
would give. \`bits\` is the mean entropy of the head's rows.`;

/** A model's three tables, a line a line. */
export function headTables({ dimensions, heads }: Omit<Tabled, 'id'>): string[] {
  return places.flatMap((place) => [titles[place], ...tableLines(heads[place], dimensions.nHeads)]);
}

/** The page docs/heads.md: the same text for the same measurements. */
export function headsPage(models: readonly Tabled[]): string {
  const sections = models.flatMap(({ id, dimensions, heads }) => [
    `## ${id}`,
    `Over ${heads.sentences} held-out sentences.`,
    ...places.flatMap((place) => [
      `### ${titles[place]}`,
      tableLines(heads[place], dimensions.nHeads).join('\n'),
    ]),
  ]);
  return `${[opening, ...sections].join('\n\n')}\n`;
}
