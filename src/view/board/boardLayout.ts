import type { Side } from '../../trace/topology.ts';
import type { Box, Size } from '../geometry.ts';
import { columnGutter, rowGutter } from '../matrix/gutters.ts';
import { madeBy, rowNames, type Words } from '../sentence/rowNames.ts';
import type { Piece } from '../steps/matrices/piece.ts';
import type { Picture } from '../steps/pipeline.ts';
import { type Board, blackboard, panes, type Room } from './blackboard.ts';

/** A piece with its place. */
export type Placed = {
  readonly piece: Piece;
  readonly part: 'result' | 'left' | 'top' | 'addend' | 'beside' | 'parked';
  /** Written before its name, where the board reads as a sum. */
  readonly sign?: '+' | '=' | '→';
  /** Its rows are labelled before another one. */
  readonly bare?: true;
  /** Of what waits: the room at its side for its name, and for what it waits for. */
  readonly aside?: number;
  readonly rect: Box;
};

export type BoardLayout = {
  /** Size of words and numbers: it grows with the window, as the matrices do. */
  readonly type: number;
  readonly placed: readonly Placed[];
  /** The free corner, for the legend and what is written on the board; null where there is none. */
  readonly corner: Box | null;
};

export function wordsOf(side: Side | null, words: Words): readonly string[] | undefined {
  return side ? words[side] : undefined;
}

/** What its rows make, where each asks for the next word. */
export function madeOf({ rows, makes }: Piece, words: Words): readonly string[] | undefined {
  return makes ? madeBy(rows, words) : undefined;
}

/** What its rows are called in a table. */
export function rowNamesOf({ rows, makes }: Piece, words: Words): readonly string[] | undefined {
  return rows && makes ? rowNames(rows, words) : wordsOf(rows, words);
}

function gutterOf(piece: Piece, words: Words, type: number): number {
  return rowGutter(wordsOf(piece.rows, words) ?? [], type, madeOf(piece, words));
}

/** What its columns are labelled by, if by words. */
export function columnWordsOf(piece: Piece, words: Words): readonly string[] | undefined {
  return piece.columnWords ?? wordsOf(piece.columns, words);
}

function typeOf({ width, height }: Size): number {
  return Math.round(Math.max(12, Math.min(18, height / 44, width / 70)));
}

function roomOf(picture: Picture, words: Words, frame: Size, board: Board | null): Room {
  const { result, factors } = picture;
  const small = frame.width < 480;
  const type = typeOf(frame);
  const labels = (side: Side | null | undefined) => (side ? words[side] : []);
  const above = (piece: Piece | undefined) => (piece && columnWordsOf(piece, words)) ?? [];
  const wide = (rect: Box | undefined, piece: Piece | undefined) =>
    rect && piece ? rect.width / piece.matrix.columns : type * 2;
  const inner = labels(factors?.top.rows);
  return {
    row: gutterOf(factors?.left.rows ? factors.left : result, words, type),
    above: Math.max(
      // The top factor's name stands above it where words stand at its side.
      inner.length > 0 ? 22 : small ? 8 : 16,
      columnGutter(above(factors?.top), wide(board?.top, factors?.top), type),
    ),
    between: inner.length > 0 ? rowGutter(inner, type) + 10 : small ? 14 : 30,
    middle: Math.max(
      small ? 12 : 22,
      columnGutter(above(factors?.left), wide(board?.left, factors?.left), type),
    ),
    right: result.columns || result.columnWords ? 60 : 8,
    foot: 26,
  };
}

/** Results that wait, as thumbnails along the free corner's top edge, over the legend. */
function parking(pieces: readonly Piece[], corner: Box): readonly Placed[] {
  const [width, height] = corner.height >= 150 ? [54, 40] : [42, 30];
  const pitch = Math.min(width + 134, corner.width / pieces.length);
  const fits = corner.height >= 82 && pitch >= width + 34;
  return pieces.map((piece, index) => ({
    ...{ piece, part: 'parked', aside: pitch - width - 14 },
    rect: {
      x: corner.x + index * pitch,
      y: corner.y + 2,
      width: fits ? width : 0,
      height: fits ? height : 0,
    },
  }));
}

function productLayout(picture: Picture, words: Words, frame: Size): BoardLayout {
  const { result, factors, parked } = picture;
  const { rows, columns } = result.matrix;
  const size = {
    rows,
    columns,
    inner: factors?.left.matrix.columns ?? 1,
    words: (result.columns ?? result.columnWords) != null,
  };
  const draft = blackboard(frame, size, roomOf(picture, words, frame, null));
  const room = roomOf(picture, words, frame, draft);
  const board = blackboard(frame, size, room);
  const y = board.top.y - room.above;
  const corner = {
    x: board.left.x,
    y,
    width: board.top.x - board.left.x - room.between,
    height: board.left.y - room.middle - y,
  };
  const placed: Placed[] = [{ piece: result, part: 'result', rect: board.result }];
  if (factors) {
    placed.push({ piece: factors.left, part: 'left', rect: board.left });
    placed.push({ piece: factors.top, part: 'top', rect: board.top });
  }
  return { placed: [...placed, ...parking(parked, corner)], corner, type: typeOf(frame) };
}

type Pane = Omit<Placed, 'rect'>;

/** What is added, what it comes to, and what is shown beside it. */
function panesOf({ addends, becomes, result, beside }: Picture): readonly Pane[] {
  const [first, ...others] = addends.map((piece): Pane => ({ piece, part: 'addend' }));
  return [
    ...(first ? [first] : []),
    ...others.map((pane): Pane => ({ ...pane, sign: '+' })),
    { piece: result, part: 'result', ...(first && { sign: becomes ? '→' : '=' }) },
    ...(beside ? [{ piece: beside, part: 'beside' } as const] : []),
  ];
}

function paneLayout(picture: Picture, words: Words, frame: Size): BoardLayout {
  const standing = panesOf(picture);
  const row = Math.max(...standing.map(({ piece }) => gutterOf(piece, words, typeOf(frame))));
  const sizes = standing.map(({ piece }) => piece.matrix);
  const sum = picture.addends.length > 0;
  // Under the names of a sum is the legend.
  const room = { row, above: 16, ...(sum ? { right: 22, foot: 64 } : { right: 12, foot: 34 }) };
  const rects = panes(frame, sizes, room, sum);
  const bare = (index: number) => sum && index > 0 && rects[index]?.y === rects[0]?.y;
  return {
    type: typeOf(frame),
    corner: null,
    placed: standing.map((pane, index) => ({
      ...{ ...pane, rect: rects[index] as Box },
      ...(bare(index) && { bare: true }),
    })),
  };
}

/** How much of the corner's height what waits takes, with the gap under it. */
export function takenAbove({ placed, corner }: BoardLayout): number {
  const feet = placed.map(({ part, rect }) =>
    part === 'parked' && rect.height > 0 ? rect.y + rect.height - (corner?.y ?? 0) + 5 : 0,
  );
  return Math.max(0, ...feet);
}

/** Where everything of a step stands in a frame of this size. */
export function boardLayout(picture: Picture, words: Words, frame: Size): BoardLayout {
  return picture.factors ? productLayout(picture, words, frame) : paneLayout(picture, words, frame);
}
