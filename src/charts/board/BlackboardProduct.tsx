import { type ReactNode, useMemo } from 'react';
import { boardLayout, type Placed, takenAbove } from '../../view/board/boardLayout.ts';
import type { Cell } from '../../view/geometry.ts';
import type { Theme } from '../../view/matrix/scales.ts';
import type { Words } from '../../view/sentence/rowNames.ts';
import { heaviestTerm } from '../../view/steps/heaviest.ts';
import type { Picture } from '../../view/steps/pipeline.ts';
import type { MatrixId } from '../../view/steps/steps.ts';
import { Legend } from '../matrix/Legend.tsx';
import { useSize } from '../useSize.ts';
import styles from './BlackboardProduct.module.css';
import { BoardCorner } from './BoardCorner.tsx';
import { BoardPiece, type Clicked, scaleOf } from './BoardPiece.tsx';
import { Guides } from './Guides.tsx';
import { useHeldFocus } from './useHeldFocus.ts';
import { useSettled } from './useSettled.ts';
import { type Stop, useTravel } from './useTravel.ts';

export type BlackboardProps = {
  readonly picture: Picture;
  readonly theme: Theme;
  readonly words: Words;
  readonly langs: { readonly source: string; readonly target: string };
  readonly names: Readonly<Record<MatrixId, string>>;
  /** What results that are parked wait for. */
  readonly waits: Partial<Record<MatrixId, string>>;
  readonly legend: string;
  /** Under the legend, where its ends have narrowed. */
  readonly narrowed?: string | undefined;
  /** Accessible name of the whole board. */
  readonly label: string;
  /** The framed cell of the result. */
  readonly cell: Cell;
  /** One term of the cell's sum, pointed at. */
  readonly term?: number | null;
  readonly reached: number;
  /** Whether the framed cell's sum stands in the free corner. */
  readonly summed?: boolean;
  /** Written in the free corner: what is done in place. */
  readonly note?: ReactNode;
  /** Stand at the board's foot. */
  readonly tools?: ReactNode;
  readonly onPreview: (cell: Cell | null) => void;
  readonly onSelect: (cell: Cell) => void;
  readonly onEnter?: (inside: boolean) => void;
  /** A cell of the result is an answer. */
  readonly asks?: boolean;
  /** Words that can be clicked, by the piece that they stand at. */
  readonly labels?: ((placed: Placed) => Clicked) | undefined;
  readonly describe: (row: number, column: number) => string;
};

/** Falk's scheme: left factor at the left, right factor above, the result where they meet. */
export function BlackboardProduct(props: BlackboardProps) {
  const { words } = props;
  const { picture, settled } = useSettled(props.picture);
  const [box, size] = useSize<HTMLDivElement>();
  const layout = useMemo(() => size && boardLayout(picture, words, size), [picture, words, size]);
  const stops = useMemo(() => new Map(layout?.placed.map(stopOf)), [layout]);
  useTravel(box, picture.step, stops);
  useHeldFocus(box, picture.step);
  const rects = new Map(layout?.placed.map(({ part, rect }) => [part, rect]));
  const [left, top, result] = [rects.get('left'), rects.get('top'), rects.get('result')];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this groups a picture.
    <div ref={box} className={styles.board} role="group" aria-label={props.label}>
      {layout?.placed.map((placed) => (
        <BoardPiece
          key={placed.piece.motion}
          placed={placed}
          type={layout.type}
          {...pieceProps({ ...props, picture }, placed)}
        />
      ))}
      {left &&
        top &&
        result &&
        !picture.inPlace &&
        props.cell.row >= 0 &&
        props.cell.column >= 0 && (
          <Guides
            key={picture.step}
            {...{ left, top, result, cell: props.cell, size: picture.result.matrix }}
            rowRole={picture.rowRole}
            columnRole={picture.columnRole}
          />
        )}
      {layout?.corner && (
        <BoardCorner
          {...{ picture, corner: layout.corner, narrowed: settled ? props.narrowed : undefined }}
          {...{ taken: takenAbove(layout), type: layout.type }}
          {...{ cell: props.cell, term: props.term, theme: props.theme }}
          {...{ legend: props.legend, note: props.note, summed: props.summed ?? true }}
        />
      )}
      <div className={styles.footer}>
        {layout && !layout.corner && (
          <Legend compact scale={scaleOf(picture.result, props.theme)} title={props.legend} />
        )}
        {props.tools}
      </div>
    </div>
  );
}

function stopOf({ piece, part, rect }: Placed): readonly [string, Stop] {
  return [piece.motion, { rect, entrance: part === 'top' ? 'drop' : 'appear' }];
}

/** The framed row in the left factor, the framed column above, the cell in the result. */
function pieceProps(props: BlackboardProps, placed: Placed) {
  const { piece, part, bare } = placed;
  const { picture, cell, term, theme, words, langs, reached } = props;
  const cells = {
    left: { row: cell.row, column: term ?? -1 },
    top: { row: term ?? -1, column: cell.column },
    result: cell,
    addend: cell,
    beside: null,
    parked: null,
  };
  const product = picture.factors !== null;
  return {
    ...{ theme, words, langs, reached, name: props.names[piece.id], cell: cells[part] },
    labelled: part !== 'parked' && !bare && !(part === 'result' && product),
    waits: props.waits[piece.id],
    clicked: props.labels?.(placed),
    kept: part === 'top' ? heaviestTerm(picture, cell.row) : undefined,
    ghost: picture.inPlace && (part === 'left' || part === 'top'),
    rowRole: part === 'left' || (part === 'result' && !product) ? picture.rowRole : undefined,
    columnRole: part === 'top' ? picture.columnRole : undefined,
    ...(part === 'result' && {
      listening: {
        onPreview: props.onPreview,
        onSelect: props.onSelect,
        onEnter: props.onEnter,
        asks: props.asks,
        describe: props.describe,
        blocked: picture.blocked ?? undefined,
      },
    }),
  };
}
