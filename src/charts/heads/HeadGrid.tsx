import type { KeyboardEvent, MouseEvent } from 'react';
import type { Cell } from '../../view/geometry.ts';
import type { HeadMap } from '../../view/heads/heads.ts';
import { at, type Matrix } from '../../view/matrix/matrix.ts';
import type { Theme } from '../../view/matrix/scales.ts';
import { cellAtPoint } from '../matrix/gridMoves.ts';
import { frameOf } from './FramedHead.tsx';
import styles from './HeadGrid.module.css';
import { HeadThumbnail } from './HeadThumbnail.tsx';

type Chosen = { readonly layer: number; readonly head: number };

export type HeadGridProps = {
  readonly layers: readonly (readonly HeadMap[])[];
  readonly theme: Theme;
  /** Side of one map in CSS pixels. */
  readonly size: number;
  readonly chosen: Chosen;
  /** Framed in every map. */
  readonly cell: Cell;
  /** Whether `cell` is being pointed at: captions then show its weight instead of the entropy. */
  readonly hovered: boolean;
  /** Rows there are so far. */
  readonly rows: number;
  readonly label: string;
  readonly layerLabel: (layer: number) => string;
  readonly headLabel: (head: number) => string;
  /** Accessible name of one map. */
  readonly describe: (map: HeadMap) => string;
  readonly formatEntropy: (bits: number) => string;
  readonly formatWeight: (weight: number) => string;
  readonly onPreview: (cell: Cell | null) => void;
  /** `cell` is null when a map was chosen by keyboard. */
  readonly onChoose: (chosen: Chosen, cell: Cell | null) => void;
};

/** Room around the maps, for whoever computes `size`. */
export const headGridRoom = { left: 26, top: 22, caption: 22, gap: 10 } as const;

/** Small multiples: a row per layer, a column per head, one colour scale for all. */
export function HeadGrid(props: HeadGridProps) {
  const { layers, size } = props;
  const heads = layers[0]?.length ?? 0;
  const columns = `${headGridRoom.left}px repeat(${heads}, ${size}px)`;
  const style = { gridTemplateColumns: columns, columnGap: headGridRoom.gap };
  return (
    <div
      className={styles.grid}
      role="radiogroup"
      aria-label={props.label}
      style={style}
      onPointerLeave={() => props.onPreview(null)}
      onKeyDown={(event) => moveFocus(event, props)}
    >
      <span className={styles.corner} />
      {Array.from({ length: heads }, (_, head) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a head is its number.
        <span key={head} className={styles.column} aria-hidden="true">
          {props.headLabel(head)}
        </span>
      ))}
      {layers.map((maps, layer) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its number.
        <Layer key={layer} {...props} maps={maps} layer={layer} />
      ))}
    </div>
  );
}

function Layer(props: HeadGridProps & { maps: readonly HeadMap[]; layer: number }) {
  const label = props.layerLabel(props.layer);
  return (
    <>
      <span
        className={styles.row}
        data-turned={/^\p{Script=Latin}/u.test(label) || undefined}
        aria-hidden="true"
        style={{ height: props.size }}
      >
        {label}
      </span>
      {props.maps.map((map) => (
        <Head key={map.head} {...props} map={map} />
      ))}
    </>
  );
}

/** The picture is a square, as wide as its button. */
function cellUnder(event: MouseEvent, matrix: Matrix): Cell {
  const { left, top, width } = event.currentTarget.getBoundingClientRect();
  return cellAtPoint((event.clientX - left) / width, (event.clientY - top) / width, matrix);
}

function Head(props: HeadGridProps & { map: HeadMap }) {
  const { map, size, chosen, cell, hovered } = props;
  const { pattern, layer, head } = map;
  const checked = layer === chosen.layer && head === chosen.head;
  const ready = cell.row < pattern.rows && cell.column < pattern.columns;
  const within = (event: MouseEvent) => {
    const under = cellUnder(event, pattern);
    return under.row < props.rows ? under : null;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is chosen, as among radio buttons.
    <button
      type="button"
      role="radio"
      className={styles.head}
      aria-checked={checked}
      aria-label={props.describe(map)}
      tabIndex={checked ? 0 : -1}
      onPointerMove={(event) => event.pointerType !== 'touch' && props.onPreview(within(event))}
      onClick={(event) => props.onChoose({ layer, head }, event.detail > 0 ? within(event) : null)}
      style={{ width: size, height: size + headGridRoom.caption }}
    >
      <span className={styles.picture} style={{ width: size, height: size }}>
        <HeadThumbnail pattern={pattern} theme={props.theme} size={size} />
        <Future rows={pattern.rows} ready={props.rows} />
        {ready && <span className={styles.cell} style={frameOf(cell, pattern, size)} />}
      </span>
      <span className={styles.caption} data-value={hovered || undefined}>
        {hovered && ready
          ? props.formatWeight(at(pattern, cell.row, cell.column))
          : props.formatEntropy(map.entropy)}
      </span>
    </button>
  );
}

/** Rows that decoding has not reached. */
function Future({ rows, ready }: { rows: number; ready: number }) {
  if (ready >= rows) return null;
  return <span className={styles.future} style={{ top: `${(100 * ready) / rows}%` }} />;
}

const moves: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** ↑ and ↓ walk the maps and choose, as in any group of radio buttons; ← and → are the steps'. */
function moveFocus(event: KeyboardEvent<HTMLElement>, { layers, chosen, onChoose }: HeadGridProps) {
  const by = moves[event.key];
  if (by === undefined || event.altKey || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const heads = layers[0]?.length ?? 1;
  const here = chosen.layer * heads + chosen.head;
  const next = Math.max(0, Math.min(layers.length * heads - 1, here + by));
  onChoose({ layer: Math.floor(next / heads), head: next % heads }, null);
  event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
}
