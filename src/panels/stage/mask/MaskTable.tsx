import { point, preview } from '../../../store/actions.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { attentionSides } from '../../../view/heads/heads.ts';
import type { RowUnderMask } from '../../../view/mask/ways.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { type CellScale, weightScale } from '../../../view/matrix/scales.ts';
import { isBlockedAt } from '../../../view/steps/mask.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './MaskStage.module.css';
import { useRowWays } from './useRowWays.ts';

type Marks = { readonly late: boolean; readonly chosen: boolean };

/** The row's weights in every way, and what they come to. */
export function MaskTable({ run }: { readonly run: Run }) {
  const { mask: m } = useLaterMessages();
  const { head, row, key, ways } = useRowWays(run);
  const { words, langs } = useWords();
  const side = attentionSides(head).key;
  const scale = weightScale(useTheme());
  const names = words[side];
  const marks = names.map((_, at) => ({ late: isBlockedAt(head, row, at), chosen: at === key }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many keys scroll, by keyboard too.
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.ways} onPointerLeave={() => preview(null)}>
        <caption className="visually-hidden">{m.rows}</caption>
        <thead>
          <tr>
            <th scope="col">{m.way}</th>
            {names.map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a key is its place; words repeat
              <KeyHead key={at} {...{ name, at, lang: langs[side] }} {...(marks[at] as Marks)} />
            ))}
            {[m.keyWeight(names[key] ?? ''), m.sum, m.late, m.leak, m.apart].map((name) => (
              <th key={name} scope="col" className={styles.measure}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ways.map((one) => (
            <WayRow key={one.way} {...{ one, scale, marks, row, chosen: key }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type KeyHeadProps = Marks & { readonly name: string; readonly at: number; readonly lang: string };

function KeyHead({ name, at, lang, late, chosen }: KeyHeadProps) {
  return (
    <th scope="col" className={styles.key} data-late={late || undefined}>
      <button type="button" lang={lang} aria-pressed={chosen} onClick={() => point({ key: at })}>
        {name}
      </button>
    </th>
  );
}

type WayRowProps = {
  readonly one: RowUnderMask;
  readonly scale: CellScale;
  readonly marks: readonly Marks[];
  readonly row: number;
  readonly chosen: number;
};

function WayRow({ one, scale, marks, row, chosen }: WayRowProps) {
  const { mask: m } = useLaterMessages();
  const { way, weights, sum, late, leak, apart } = one;
  const numbers = [formatFixed(weights[chosen] ?? 0, 3), formatFixed(sum), formatFixed(late)];
  return (
    <tr data-way={way}>
      <th scope="row">{m.ways[way]}</th>
      {weights.map((weight, key) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the button over the column does the same.
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: a key is its place
          key={key}
          className={styles.cell}
          data-late={marks[key]?.late || undefined}
          data-chosen={marks[key]?.chosen || undefined}
          data-none={weight === 0 || undefined}
          style={weight === 0 ? undefined : { background: scale.color(weight) }}
          onPointerEnter={() => preview({ row, column: key })}
          onClick={() => point({ key })}
        >
          <span className="visually-hidden">{formatFixed(weight)}</span>
        </td>
      ))}
      {[...numbers, formatFixed(leak), `${formatFixed(100 * apart, 0)} %`].map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a measure is its place
        <td key={at} className={styles.number}>
          {text}
        </td>
      ))}
    </tr>
  );
}
