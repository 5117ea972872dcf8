import { point, preview } from '../../../store/actions.ts';
import { useTheme } from '../../../store/theme.ts';
import { attentionSides } from '../../../view/heads/heads.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { type CellScale, weightScale } from '../../../view/matrix/scales.ts';
import { isSpecial } from '../../../view/sentence/special.ts';
import { isBlockedAt } from '../../../view/steps/mask.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './MaskStage.module.css';
import { useRow } from './useRow.ts';

type Marks = { readonly late: boolean; readonly chosen: boolean };

export type RowOfTable = {
  readonly id: string;
  readonly name: string;
  readonly weights: readonly number[];
  /** One for each measure. */
  readonly told: readonly string[];
};

type RowTableProps = {
  readonly caption: string;
  /** What the rows differ in. */
  readonly heading: string;
  readonly measures: readonly string[];
  readonly rows: readonly RowOfTable[];
};

/** The same row of weights several times, computed in another way each, and what they come to. */
export function RowTable({ caption, heading, measures, rows }: RowTableProps) {
  const { mask: m } = useLaterMessages();
  const { head, row, key } = useRow();
  const { words, langs } = useWords();
  const side = attentionSides(head).key;
  const scale = weightScale(useTheme());
  const names = words[side];
  const marks = names.map((_, at) => ({ late: isBlockedAt(head, row, at), chosen: at === key }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many keys scroll, by keyboard too.
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.ways} onPointerLeave={() => preview(null)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {names.map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a key is its place; words repeat
              <KeyHead key={at} {...{ name, at, lang: langs[side] }} {...(marks[at] as Marks)} />
            ))}
            {[m.keyWeight(names[key] ?? ''), ...measures].map((name) => (
              <th key={name} scope="col" className={styles.measure}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <Weights key={one.id} {...{ one, scale, marks, row, chosen: key }} />
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
      <button
        type="button"
        // No special token is a word of a language.
        lang={isSpecial(name) ? 'en' : lang}
        aria-pressed={chosen}
        onClick={() => point({ key: at })}
      >
        {name}
      </button>
    </th>
  );
}

type WeightsProps = {
  readonly one: RowOfTable;
  readonly scale: CellScale;
  readonly marks: readonly Marks[];
  readonly row: number;
  readonly chosen: number;
};

function Weights({ one, scale, marks, row, chosen }: WeightsProps) {
  const { id, name, weights, told } = one;
  return (
    <tr data-way={id}>
      <th scope="row">{name}</th>
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
      {[formatFixed(weights[chosen] ?? 0, 3), ...told].map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a measure is its place
        <td key={at} className={styles.number}>
          {text}
        </td>
      ))}
    </tr>
  );
}
