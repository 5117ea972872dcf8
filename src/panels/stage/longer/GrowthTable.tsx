import { useLayoutEffect, useRef } from 'react';
import { useMessages } from '../../../store/locale.ts';
import { formatDifference, type Place, rounding } from '../../../view/growth/growth.ts';
import { rowNameAt } from '../../../view/sentence/rowNames.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './LongerStage.module.css';
import type { Pair } from './useGrowth.ts';

type PairProps = { readonly pair: Pair };

/** By row and sublayer, how far the two runs are apart at most; the row that came last has no other. */
export function GrowthTable({ pair }: PairProps) {
  const { longer: m } = useLaterMessages();
  const { words, langs } = useWords();
  const { rows, places } = pair.growth;
  const added = words.target[pair.words] ?? '';
  const room = useRef<HTMLDivElement>(null);
  const nameOf = (row: number) => rowNameAt('target', words, row);
  // The newest rows are the last ones.
  useLayoutEffect(() => {
    if (room.current && rows.length > 0) room.current.scrollTop = room.current.scrollHeight;
  }, [rows]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many rows scroll, by keyboard too.
    <div ref={room} className={styles.rows} tabIndex={0}>
      <table className={styles.growth}>
        <caption className="visually-hidden">{m.table(added)}</caption>
        <Head places={places} />
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; words repeat
            <tr key={row}>
              <th scope="row" lang={langs.target} title={nameOf(row)}>
                {nameOf(row)}
              </th>
              {cells.map((difference, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={place} data-moved={difference >= rounding || undefined}>
                  {formatDifference(difference)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row" lang={langs.target} title={nameOf(pair.words)}>
              {nameOf(pair.words)}
            </th>
            <td className={styles.added} colSpan={places.length}>
              {m.added}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

const isPart = (place: Place) => typeof place === 'object';

/** Layers above their three sublayers. */
function Head({ places }: { readonly places: readonly Place[] }) {
  const { longer: m } = useLaterMessages();
  const { stage } = useMessages();
  const layers = places.filter(isPart).filter(({ kind }) => kind === 'self_attn');
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          {m.row}
        </th>
        <th rowSpan={2} scope="col">
          {m.words}
        </th>
        {layers.map(({ layer }) => (
          <th key={layer} colSpan={3} scope="colgroup">
            {stage.layer(layer + 1)}
          </th>
        ))}
        <th rowSpan={2} scope="col">
          {m.output}
        </th>
      </tr>
      <tr>
        {places.filter(isPart).map(({ layer, kind }) => (
          <th key={`${layer} ${kind}`} scope="col">
            {m[kind]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
