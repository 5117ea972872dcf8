import type { Run } from '../../trace/run.ts';
import type { Selection } from '../selection.ts';
import { inputOf } from './headMatrices.ts';
import type { MatrixId, Piece } from './pieces.ts';
import { isCausal, type Picture } from './pipeline.ts';

type Names = Readonly<Record<MatrixId, string>>;

const symbols: Partial<Record<MatrixId, string>> = {
  ...{ x: 'X', q: 'Q', k: 'K', v: 'V', kt: 'K^\\top', pattern: 'A' },
  ...{ wq: 'W_Q', wk: 'W_K', wv: 'W_V', wo: 'W_O' },
};

/** A matrix's symbol or its word in the page's language, over its shape. */
function shaped({ id, matrix }: Piece, names: Names): string {
  const symbol = symbols[id] ?? `\\text{${names[id]}}`;
  return `\\underset{${matrix.rows}\\times${matrix.columns}}{${symbol}}`;
}

/** The step's equation in TeX, with the shapes of this sentence. */
export function formulaOf(run: Run, selection: Selection, picture: Picture, names: Names): string {
  const { dHead, dModel } = run.dimensions;
  const result = shaped(picture.result, names);
  const word = (id: MatrixId) => `\\text{${names[id]}}`;
  switch (selection.step) {
    case 'x':
      return inputOf(selection).kind === 'embedding'
        ? `${result} = \\sqrt{${dModel}}\\,E + \\mathit{PE}`
        : `${result} = \\hat{X} \\odot \\gamma + \\beta`;
    case 'scaled':
      return `\\frac{${word('scores')}}{\\sqrt{d_k}} = \\frac{${word('scores')}}{\\sqrt{${dHead}}}`;
    case 'masked':
      return isCausal(selection)
        ? `M_{ij} = \\begin{cases} 0 & j \\le i \\\\ -\\infty & j > i \\end{cases}`
        : `${word('scaled')} + M,\\quad M = 0`;
    case 'pattern':
      return 'A_{ij} = \\frac{e^{s_{ij}}}{\\sum_{k} e^{s_{ik}}}';
    default: {
      const { left, top } = picture.factors as NonNullable<Picture['factors']>;
      return `${shaped(left, names)}\\;${shaped(top, names)} = ${result}`;
    }
  }
}
