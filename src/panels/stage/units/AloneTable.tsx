import { BarList } from '../../../charts/bars/BarList.tsx';
import type { Run } from '../../../trace/run.ts';
import { type Moved, standInFor } from '../../../view/ffn/alone.ts';
import type { Rows } from '../../../view/inside/heights.ts';
import { formatBound, formatFixed } from '../../../view/matrix/format.ts';
import { niceBound } from '../../../view/matrix/scales.ts';
import { rowNameAt } from '../../../view/sentence/rowNames.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './UnitsStage.module.css';
import { useAlone } from './useAlone.ts';
import { useUnit } from './useUnit.ts';

type AloneTableProps = { readonly run: Run; readonly rows: Rows };

/** The chosen word in the middle of so many, as far as the sentence goes. */
function around(words: readonly Moved[], position: number, shown: number): readonly Moved[] {
  const from = Math.max(0, Math.min(position - Math.floor(shown / 2), words.length - shown));
  return words.slice(from, from + shown);
}

/** What moves when all other words are moved: their own FFN outputs, and not the chosen word's. */
export function AloneTable({ run, rows }: AloneTableProps) {
  const { units: m } = useLaterMessages();
  const { place, side, position, word } = useUnit();
  const { words, langs } = useWords();
  const alone = useAlone(run, place, position);
  if (!alone) return <p className={styles.lacking}>{m.lacking}</p>;
  const names = words[side];
  const standIn = names[standInFor(position, names.length)] ?? '';
  const bound = niceBound(alone.words.map(({ output }) => output));
  return (
    <section>
      <h3 className={styles.heading}>
        <Prose chips>{m.alone(marked(word, side), marked(standIn, side))}</Prose>
      </h3>
      <BarList
        caption={m.aloneTable(word)}
        headings={{ name: m.word, share: m.output, extra: m.input }}
        bars={around(alone.words, position, rows.count).map((one) => ({
          key: one.position,
          name: rowNameAt(side, words, one.position),
          share: one.output / bound,
          shareText: formatFixed(one.output),
          extra: formatFixed(one.input),
          strong: one.position === position,
        }))}
        ticks={['0', formatBound(bound / 2), formatBound(bound)]}
        lang={langs[side]}
        tone="plain"
        row={rows.bar}
      />
    </section>
  );
}
