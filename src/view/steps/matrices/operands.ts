import type { ParameterName } from '../../../trace/parameters.ts';
import type { Run } from '../../../trace/run.ts';
import { type Sublayer, sideOf } from '../../../trace/topology.ts';
import { rowsAt, traced, transpose } from '../../matrix/matrix.ts';
import type { Role } from '../../matrix/roles.ts';
import { niceBound } from '../../matrix/scales.ts';
import { hasParameter, parameterOf } from '../../parameters.ts';
import type { Part } from '../../parts/part.ts';
import { sidesOf, siteOf } from '../../parts/site.ts';
import type { OperandId, ParameterId } from '../row.ts';
import type { MatrixId } from '../steps.ts';
import { concatenated, headIn, headSpan, keyInput, projection } from './headMatrices.ts';
import type { Piece } from './piece.ts';
import { resultPiece } from './results.ts';
import { shownIds, shownWords } from './shownWords.ts';

type Maker = (run: Run, where: Part) => Piece;

const names: Readonly<Record<ParameterId, (at: Sublayer) => ParameterName>> = {
  wq: (at) => `${at.path}.w_q` as ParameterName,
  wk: (at) => `${at.path}.w_k` as ParameterName,
  wv: (at) => `${at.path}.w_v` as ParameterName,
  wo: (at) => `${at.path}.w_o` as ParameterName,
  w1: (at) => `${at.path}.w_1` as ParameterName,
  w2: (at) => `${at.path}.w_2` as ParameterName,
  ...{ table: () => 'embedding', unembed: () => 'embedding' },
};

export const isParameter = (id: MatrixId): id is ParameterId => id in names;

/** The parameter that an operand is, or is cut out of. */
export function parameterBehind(run: Run, where: Part, id: ParameterId): ParameterName {
  return names[id](siteOf(where, run.dimensions));
}

/** The first of these matrices that is a parameter the run came without. */
export function lackingAmong(run: Run, where: Part, ids: readonly MatrixId[]) {
  return ids.filter(isParameter).find((id) => !hasParameter(run, parameterBehind(run, where, id)));
}

function whole(run: Run, where: Part, id: ParameterId) {
  return parameterOf(run, parameterBehind(run, where, id));
}

function projecting(id: 'wq' | 'wk' | 'wv', role: Role): Maker {
  return (run, where) => {
    const all = whole(run, where, id);
    const matrix = projection(run, headIn(where), all);
    const bound = niceBound(all.data);
    return { id, motion: id, matrix, rows: null, columns: null, role, bound };
  };
}

function learnt(id: 'w1' | 'w2'): Maker {
  return (run, where) => {
    const matrix = whole(run, where, id);
    const bound = niceBound(matrix.data);
    return { id, motion: id, matrix, rows: null, columns: null, role: 'plain', bound };
  };
}

/** The ids whose rows of the table a stack begins with. */
export function idsOf(run: Run, where: Part): readonly number[] {
  const { stack } = siteOf(where, run.dimensions);
  return Array.from(run.trace.get(`${stack}.tokens`).data);
}

/** How each matrix that is no step's result is cut out of a run. */
export const operands: Readonly<Record<OperandId, Maker>> = {
  // In self-attention keys and values are computed from the same X as the queries.
  memory: (run, where) => {
    if (where.kind !== 'cross_attn') return resultPiece(run, where, 'x');
    const matrix = keyInput(run, headIn(where));
    return {
      ...{ id: 'memory', motion: 'memory', matrix, rows: 'source', columns: null, role: 'plain' },
      bound: niceBound(matrix.data),
    };
  },
  wq: projecting('wq', 'query'),
  wk: projecting('wk', 'key'),
  wv: projecting('wv', 'value'),
  kt: (run, where) => {
    const k = resultPiece(run, where, 'k');
    return { ...k, id: 'kt', matrix: transpose(k.matrix), rows: null, columns: k.rows };
  },
  concat: (run, where) => {
    const matrix = concatenated(run, headIn(where));
    const [from, to] = headSpan(run, headIn(where), matrix.columns);
    return {
      ...resultPiece(run, where, 'context'),
      ...{ id: 'concat', matrix },
      span: { axis: 'columns', from, to },
    };
  },
  wo: (run, where) => {
    const matrix = whole(run, where, 'wo');
    const [from, to] = headSpan(run, headIn(where), matrix.rows);
    return {
      ...{ id: 'wo', motion: 'wo', matrix, rows: null, columns: null, role: 'plain' },
      ...{ bound: niceBound(matrix.data), span: { axis: 'rows', from, to } },
    };
  },
  ...{ w1: learnt('w1'), w2: learnt('w2') },
  table: (run, where) => {
    const matrix = rowsAt(whole(run, where, 'table'), idsOf(run, where));
    const rows = sidesOf(siteOf(where, run.dimensions)).query;
    const bound = niceBound(matrix.data);
    return { id: 'table', motion: 'table', matrix, rows, columns: null, role: 'plain', bound };
  },
  stream: (run, where) => {
    const matrix = traced(run.trace, `${siteOf(where, run.dimensions).norm}.out`);
    const bound = niceBound(matrix.data);
    const rows = sideOf.decoder;
    return {
      ...{ id: 'stream', motion: 'stream', matrix, rows, columns: null, role: 'plain', bound },
      makes: true,
    };
  },
  unembed: (run, where) => {
    const matrix = transpose(rowsAt(whole(run, where, 'unembed'), shownIds(run)));
    return {
      ...{ id: 'unembed', motion: 'unembed', matrix, rows: null, columns: null, role: 'plain' },
      ...{ bound: niceBound(matrix.data), columnWords: shownWords(run) },
    };
  },
};
