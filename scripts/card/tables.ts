import type { Manifest } from '../../src/engine/manifest.ts';
import { constructionIds } from '../../src/language/meaning.ts';
import {
  type Counted,
  headLineNames,
  headLines,
  matches,
  printShare,
} from '../../src/view/card/figures.ts';
import { groupedParameters, parameterGroups } from '../../src/view/cost/groups.ts';
import type { Scores } from '../evaluation/report.ts';
import { words } from './words.ts';

type Language = keyof typeof words;
type Row = readonly string[];

function markdown(directions: Row, rows: readonly Row[]): string {
  const head = [
    ['', ...directions],
    ['---', ...directions.map(() => '---')],
  ];
  return [...head, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The card's tables by the name of their place on the page, from what the manifests say. */
export function cardTables(language: Language, manifests: readonly Manifest[]) {
  const { directions, constructions, figures, lengths, of, parts } = words[language];
  const cell = (one?: Counted) => (one ? of(printShare(one.share), one.of) : '–');
  const row = (name: string, counted: (scores: Scores) => Counted | undefined): Row => [
    name,
    ...manifests.map(({ scores }) => cell(scores && counted(scores))),
  ];
  const counts = manifests.map(({ architecture }) => groupedParameters(architecture.dimensions));
  const spans = manifests[0]?.scores?.byLength ?? [];
  const tables = {
    parameters: [...parameterGroups, 'all' as const].map((group) => [
      parts[group],
      ...counts.map((one) => one[group].toLocaleString('en')),
    ]),
    figures: headLineNames.map((name) => row(figures[name], headLines[name])),
    lengths: spans.map(({ from, to }) =>
      row(lengths(from, to), ({ byLength }) => matches(byLength.find((one) => one.from === from))),
    ),
    constructions: constructionIds.map((id) =>
      row(constructions[id], ({ byConstruction }) => matches(byConstruction[id])),
    ),
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, markdown(directions, rows)]),
  );
}

const mark = (name: string) => `<!-- ${name} -->`;

/** A page of the card with its tables as they are now. @throws RangeError where a place is missing */
export function withTables(page: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [before, , after, ...more] = text.split(mark(name));
    if (after === undefined || more.length) throw new RangeError(`no place for ${name}`);
    return [before, `\n\n${table}\n\n`, after].join(mark(name));
  }, page);
}
