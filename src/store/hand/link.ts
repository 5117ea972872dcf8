import type { Cells } from '../../files/matrix/cells.ts';
import { type BenchMatrix, benchMatrices } from '../../view/hand/bench.ts';
import { presetNames } from '../../view/hand/presets.ts';
import { type HandInputs, presetInputs } from './inputs.ts';

/** What a link carries of a bench: about 300 numbers of two digits. */
export const longestHand = 1000;

/** A cell of what a link can carry: what separates cells is in none. */
const plain = /^[^_*~]{0,12}$/;

const letters: Readonly<Record<BenchMatrix, string>> = {
  ...{ x: 'x', wq: 'q', wk: 'k', wv: 'v', wo: 'o' },
};

const settings = { scaled: 's', masked: 'm', positions: 'p' } as const;
const settingNames = Object.keys(settings) as (keyof typeof settings)[];

function coded(cells: Cells): string {
  return cells.map((row) => row.join('_')).join('*');
}

/** `1s~n笔_记~x1_2*3_4`: heads and what is switched on, tokens, and every matrix that is there. */
function codedInputs(inputs: HandInputs): string {
  const { tokens, cells, heads } = inputs;
  const on = settingNames.map((name) => (inputs[name] ? settings[name] : '')).join('');
  const matrices = benchMatrices.flatMap((matrix) => {
    const there = cells[matrix];
    return there ? [letters[matrix] + coded(there)] : [];
  });
  return [`${heads}${on}`, `n${tokens.join('_')}`, ...matrices].join('~');
}

/** What stands for the inputs in a link; null where they are too many, or none that a link can carry. */
export function handCode(inputs: HandInputs): string | null {
  const preset = presetNames.find((name) => presetInputs(name) === inputs);
  if (preset) return preset;
  const all = [
    ...inputs.tokens,
    ...benchMatrices.flatMap((one) => inputs.cells[one]?.flat() ?? []),
  ];
  if (!all.every((text) => plain.test(text))) return null;
  const code = codedInputs(inputs);
  return code.length <= longestHand ? code : null;
}

function cellsIn(code: string | undefined): Cells | null {
  return code === undefined ? null : code.split('*').map((row) => row.split('_'));
}

function even(cells: Cells | null): boolean {
  return !cells || (cells.length <= 16 && cells.every(({ length }) => length === cells[0]?.length));
}

/** The inputs that a link says; null for what no bench says. */
export function handIn(code: string): HandInputs | null {
  const preset = presetNames.find((name) => name === code);
  if (preset) return presetInputs(preset);
  const [head = '', ...parts] = code.split('~');
  const [, heads, on = ''] = /^([1-8])(s?m?p?)$/.exec(head) ?? [];
  const part = (letter: string) => parts.find((one) => one.startsWith(letter))?.slice(1);
  const names = part('n');
  const matrices = benchMatrices.map((matrix) => [matrix, cellsIn(part(letters[matrix]))] as const);
  const cells = Object.fromEntries(matrices) as HandInputs['cells'];
  if (!heads || names === undefined || !cells.x || !matrices.every(([, one]) => even(one)))
    return null;
  const switched = (name: keyof typeof settings) => on.includes(settings[name]);
  return {
    ...{ tokens: names.split('_'), cells, heads: Number(heads) },
    ...{ scaled: switched('scaled'), masked: switched('masked'), positions: switched('positions') },
  };
}
