import type { AttentionPath } from '../../trace/topology.ts';
import type { TakenNames } from '../takenNames.ts';

/** What a cell prints: a sentence's translation, and how one head looks at it. */
export type CellAsked = {
  readonly names: TakenNames;
  /** As the vocabulary has them, `<eos>` last. */
  readonly tokens: readonly string[];
  readonly attention: AttentionPath;
  /** From 0. */
  readonly head: number;
};

/** Rows and columns of each attention; a row of the decoder is named by the word that it makes. */
function axesOf(attention: AttentionPath): readonly [rows: string, columns: string] {
  if (attention.startsWith('encoder')) return ['source', 'source'];
  return ['written', attention.endsWith('cross_attn') ? 'source' : '["<bos>", *written[:-1]]'];
}

/** Ten lines of Python for a notebook beside the files; JSON's strings are Python's, too. */
export function notebookCell({ names, tokens, attention, head }: CellAsked): string {
  const [rows, columns] = axesOf(attention);
  const quoted = JSON.stringify;
  return `from model import Model

model = Model(${quoted(names.weights)}, ${quoted(names.vocabulary)})
source = ${quoted(tokens.join(' '))}.split()
written, seen = model.translate(source)
print(" ".join(written))
pattern = seen["${attention}.pattern"][0, ${head}]
print(" " * 12, *(f"{token:>12}" for token in ${columns}))
for token, row in zip(${rows}, pattern.tolist()):
    print(f"{token:>12}", *(f"{weight:12.4f}" for weight in row))
`;
}
