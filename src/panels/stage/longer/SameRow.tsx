import type { Run } from '../../../trace/run.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { rowOf, traced } from '../../../view/matrix/matrix.ts';
import { rowNameAt } from '../../../view/sentence/rowNames.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './LongerStage.module.css';
import type { Pair } from './useGrowth.ts';

/** As many numbers as fit a line. */
const shown = 6;

function firstNumbers({ trace, dimensions }: Run, row: number): readonly string[] {
  const last = traced(trace, `decoder.${dimensions.nLayers - 1}.ln3.out`);
  return [...rowOf(last, row).subarray(0, shown)].map((number) => formatFixed(number, 4));
}

/** The newest row that both have: what the decoder's last layer gives for it, from each. */
export function SameRow({ pair: { shorter, longer, words: count } }: { readonly pair: Pair }) {
  const { longer: m } = useLaterMessages();
  const { words } = useWords();
  const row = count - 1;
  const word = marked(rowNameAt('target', words, row), 'target');
  return (
    <table className={styles.same}>
      <caption>
        <Prose chips>{m.sameRow(word)}</Prose>
      </caption>
      <tbody>
        {[shorter, longer].map((run, index) => (
          <tr key={run.target.ids.length}>
            <th scope="row">{m.given(count + index)}</th>
            {firstNumbers(run, row).map((number, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <td key={column}>{number}</td>
            ))}
            <td aria-hidden="true">…</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
