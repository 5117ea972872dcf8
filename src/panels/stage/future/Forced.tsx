import { useMemo, useState } from 'react';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { isOther } from '../../../view/future/rows.ts';
import { apartScale } from '../../../view/future/shade.ts';
import { formatDifference } from '../../../view/growth/growth.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at } from '../../../view/matrix/matrix.ts';
import { weightScale } from '../../../view/matrix/scales.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { TableDialog } from '../TableDialog.tsx';
import styles from './FutureStage.module.css';
import { Grids } from './Grids.tsx';
import { useAllGiven } from './useUnmasked.ts';
import { Waiting } from './Waiting.tsx';

type Seen = NonNullable<ReturnType<typeof useAllGiven>['seen']>;

/** All words given, no mask: which rows are others, and what they see of what comes later. */
export function Forced({ run }: { readonly run: Run }) {
  const { seen, ...state } = useAllGiven(run);
  return (
    <div className={styles.stage} aria-busy={state.busy}>
      {seen ? <Shown {...{ run, seen }} /> : <Waiting {...{ run, ...state }} />}
    </div>
  );
}

const notLater = (row: number, column: number) => column <= row;

function Shown({ run, seen }: { readonly run: Run; readonly seen: Seen }) {
  const { future: m } = useLaterMessages();
  const theme = useTheme();
  const { words, langs } = useWords();
  const [chosen, setRow] = useState(0);
  const row = Math.min(chosen, seen.apart.rows - 1);
  const shades = useMemo(() => apartScale(theme, seen.apart.data), [theme, seen]);
  const layers = Array.from({ length: seen.apart.columns }, (_, layer) => m.layer(layer + 1));
  const numbers = layers.map((_, layer) => String(layer + 1));
  const [names, lang] = [words.target, langs.target];
  const apart = {
    ...{ matrix: seen.apart, scale: shades, label: m.apartLabel, columnLabels: numbers },
    ...{ format: formatDifference },
    ...{ cell: { row, column: -1 }, wide: 2.2 },
    describe: (at_: number, layer: number) =>
      m.apartCell(names[at_] ?? '', layer + 1, formatDifference(at(seen.apart, at_, layer))),
    onSelect: (cell: { readonly row: number }) => setRow(cell.row),
  };
  const key = seen.strongest[row]?.key ?? -1;
  return (
    <>
      <p className={styles.verdict}>
        <Prose>{m.forcedVerdict(seen.apart.rows, othersAt(seen, 0), othersAt(seen, 1))}</Prose>{' '}
        <TableDialog
          matrix={seen.apart}
          caption={m.apartLabel}
          rowLabels={names}
          rowLang={lang}
          columnLabels={layers}
          format={formatDifference}
        />
      </p>
      <Grids
        rowLabels={names}
        rowLang={lang}
        grids={[
          {
            ...{ matrix: seen.weights, scale: weightScale(theme), label: m.aheadLabel },
            ...{ title: m.aheadTitle, columnLabels: names, columnLang: lang, blocked: notLater },
            cell: { row, column: key },
            describe: (query, later) =>
              notLater(query, later)
                ? m.notLater(names[query] ?? '', names[later] ?? '')
                : m.aheadCell(
                    names[query] ?? '',
                    names[later] ?? '',
                    formatFixed(at(seen.weights, query, later)),
                  ),
            onSelect: (cell) => setRow(cell.row),
          },
          { ...apart, title: m.apartTitle },
        ]}
        told={rowTold(run, seen, row, names, m)}
      />
    </>
  );
}

/** How many rows a layer hands on otherwise. */
function othersAt({ apart }: Seen, layer: number): number {
  const rows = Array.from({ length: apart.rows }, (_, row) => row);
  return layer < apart.columns ? rows.filter((row) => isOther(at(apart, row, layer))).length : 0;
}

function rowTold(
  run: Run,
  { strongest, apart, words }: Seen,
  row: number,
  names: readonly string[],
  m: ReturnType<typeof useLaterMessages>['future'],
): string {
  const word = (name: string | undefined) => marked(name ?? '', 'target');
  const moved = Array.from({ length: apart.columns }, (_, layer) =>
    formatDifference(at(apart, row, layer)),
  );
  const ahead = strongest[row];
  const fate = words[row];
  return m.sentences([
    ahead
      ? m.rowAhead(
          word(names[row]),
          ahead.head + 1,
          word(names[ahead.key]),
          formatFixed(ahead.weight),
        )
      : m.rowLast(word(names[row])),
    m.rowMoved(moved),
    fate
      ? m.rowWord(word(run.vocabulary[fate.id]), formatFixed(fate.before), formatFixed(fate.after))
      : '',
  ]);
}
