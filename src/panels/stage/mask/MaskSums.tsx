import { attentionSides } from '../../../view/heads/heads.ts';
import type { RowUnderMask } from '../../../view/mask/ways.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { rowNames } from '../../../view/sentence/rowNames.ts';
import { useHead } from '../../selected.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './MaskMaps.module.css';

type MaskSumsProps = {
  readonly rows: readonly RowUnderMask[];
  readonly height: number;
  readonly chosen: number;
};

const width = 36;

/** What each row adds up to, as a bar that is full at 1; hatched what of it is on later words. */
export function MaskSums({ rows, height, chosen }: MaskSumsProps) {
  const step = height / rows.length;
  const bar = Math.max(1, Math.min(step - 2, 14));
  return (
    <>
      <svg className={styles.sums} width={width + 1} height={height} aria-hidden="true">
        {rows.map(({ sum, late }, row) => {
          const y = row * step + (step - bar) / 2;
          const seen = Math.max(0, sum - late) * width;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <g key={row} data-chosen={row === chosen || undefined}>
              <rect x={0.5} y={y} width={width} height={bar} />
              <rect data-part="seen" x={0.5} y={y} width={seen} height={bar} />
              <rect data-part="late" x={0.5 + seen} y={y} width={late * width} height={bar} />
            </g>
          );
        })}
      </svg>
      <SumsTable rows={rows} />
    </>
  );
}

/** The same, for reading aloud. */
function SumsTable({ rows }: Pick<MaskSumsProps, 'rows'>) {
  const { mask: m } = useLaterMessages();
  const { words } = useWords();
  const names = rowNames(attentionSides(useHead()).query, words);
  const way = rows[0]?.way ?? 'right';
  return (
    <table className="visually-hidden">
      <caption>{m.sums(m.ways[way])}</caption>
      <thead>
        <tr>
          <td />
          {[m.sum, m.late, m.leak].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ sum, late, leak }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; words repeat
          <tr key={row}>
            <th scope="row">{names[row]}</th>
            {[sum, late, leak].map((value, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a measure is its place
              <td key={place}>{formatFixed(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
