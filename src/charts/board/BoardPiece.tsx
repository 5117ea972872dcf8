import { useMemo } from 'react';
import { columnWordsOf, madeOf, type Placed, wordsOf } from '../../view/board/boardLayout.ts';
import type { Cell } from '../../view/geometry.ts';
import { formatShape } from '../../view/matrix/format.ts';
import type { Role } from '../../view/matrix/roles.ts';
import { type CellScale, signedScale, type Theme, weightScale } from '../../view/matrix/scales.ts';
import type { Words } from '../../view/sentence/rowNames.ts';
import type { Piece } from '../../view/steps/matrices/piece.ts';
import { MatrixGrid, type MatrixGridProps } from '../matrix/MatrixGrid.tsx';
import { MatrixName } from '../matrix/MatrixName.tsx';
import { RowSums } from '../matrix/RowSums.tsx';
import styles from './BoardPiece.module.css';
import { Span, Tag, Waits } from './PieceMarks.tsx';

/** The colour scale of a piece; there are two for the whole page. */
export function scaleOf({ bound }: Pick<Piece, 'bound'>, theme: Theme): CellScale {
  return bound === null ? weightScale(theme) : signedScale(theme, bound);
}

/** Labels that can be clicked. */
export type Clicked = Pick<MatrixGridProps, 'onRow' | 'onColumn'>;

export type BoardPieceProps = {
  readonly placed: Placed;
  readonly theme: Theme;
  readonly name: string;
  readonly words: Words;
  readonly langs: { readonly source: string; readonly target: string };
  readonly cell: Cell | null;
  readonly type: number;
  /** Words are drawn beside the factors; a result in the corner needs none of its own. */
  readonly labelled: boolean;
  /** What a result that is parked waits for. */
  readonly waits?: string | undefined;
  /** A row that is labelled even where labels are thinned. */
  readonly kept?: number | undefined;
  /** A factor of an earlier step, left on the board. */
  readonly ghost: boolean;
  /** The last target word that the chosen decoding step has reached. */
  readonly reached: number;
  readonly rowRole?: Role | undefined;
  readonly columnRole?: Role | undefined;
  readonly clicked?: Clicked | undefined;
  /** What only the result has: it listens. */
  readonly listening?: Pick<
    MatrixGridProps,
    'onPreview' | 'onSelect' | 'onEnter' | 'asks' | 'describe' | 'blocked'
  >;
};

/** One matrix in its place on the board, with its words, its name and its shape. */
export function BoardPiece(props: BoardPieceProps) {
  const { placed, theme, name, cell } = props;
  const { piece, part, rect, sign } = placed;
  const { rows, columns } = piece.matrix;
  const scale = useMemo(() => scaleOf(piece, theme), [piece, theme]);
  const shape = formatShape(rows, columns);
  if (rect.width === 0) return null;
  return (
    <div
      className={styles.piece}
      data-part={part}
      data-ghost={props.ghost || undefined}
      data-named={piece.rows && part === 'top' ? 'above' : undefined}
      data-motion={piece.motion}
      style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
    >
      <MatrixGrid
        matrix={piece.matrix}
        scale={scale}
        label={`${name} ${shape}`}
        width={rect.width}
        height={rect.height}
        type={props.type}
        cell={cell}
        kept={props.kept}
        numbers={part === 'parked' || props.ghost ? 'none' : numbersOf(rows, columns)}
        rowRole={props.rowRole}
        columnRole={props.columnRole}
        {...(props.labelled && labelsOf(piece, props))}
        fadedAfterRow={piece.rows === 'target' ? props.reached : undefined}
        fadedAfterColumn={piece.columns === 'target' ? props.reached : undefined}
        tooltip={false}
        {...props.clicked}
        {...props.listening}
      />
      {piece.span && <Span piece={piece} />}
      {piece.role === 'weight' && !piece.columnWords && part === 'result' && cell && (
        <RowSums
          matrix={piece.matrix}
          height={rect.height}
          row={cell.row}
          fadedAfterRow={piece.rows === 'target' ? props.reached : undefined}
        />
      )}
      {(part === 'result' || part === 'addend') && cell && (
        <Tag placed={placed} cell={cell} type={props.type} />
      )}
      <span className={styles.label} data-fades="">
        {sign && <span className={styles.sign}>{sign}</span>}
        <MatrixName name={name} shape={hasShape(placed) ? shape : undefined} role={piece.role} />
        {part === 'parked' && <Waits placed={placed}>{props.waits}</Waits>}
      </span>
    </div>
  );
}

/** Under a narrow addend there is room for its name only. */
function hasShape({ part, sign, rect }: Placed): boolean {
  const added = part === 'addend' || sign !== undefined;
  return part !== 'parked' && !(added && rect.width < 130);
}

/** Few numbers are all printed; of many, the framed row and column. */
function numbersOf(rows: number, columns: number): 'all' | 'focus' {
  return rows <= 10 && columns <= 10 ? 'all' : 'focus';
}

function columnLangOf({ columns, columnWords }: Piece, langs: BoardPieceProps['langs']) {
  const side = columnWords ? 'target' : columns;
  return side ? langs[side] : undefined;
}

function labelsOf(piece: Piece, { words, langs }: Pick<BoardPieceProps, 'words' | 'langs'>) {
  return {
    rowLabels: wordsOf(piece.rows, words),
    rowMade: madeOf(piece, words),
    columnLabels: columnWordsOf(piece, words),
    rowLang: piece.rows ? langs[piece.rows] : undefined,
    columnLang: columnLangOf(piece, langs),
  };
}
