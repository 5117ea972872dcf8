import { pointed } from '../../../store/pointed.ts';
import type { Side } from '../../../trace/topology.ts';
import type { Cell } from '../../../view/geometry.ts';
import { attentionSides } from '../../../view/heads/heads.ts';
import { rowNames } from '../../../view/sentence/rowNames.ts';
import { useHead } from '../../selected.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlotShallow } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';

/** The query and the key that are pointed at, and the names of all. */
export type Pair = {
  readonly cell: Cell;
  /** Rows by what they are fed, and by that with what they make. */
  readonly queries: readonly string[];
  readonly rows: readonly string[];
  readonly keys: readonly string[];
  readonly keySide: Side;
  readonly name: string;
};

export function usePair(): Pair {
  const { projections: m } = useLaterMessages();
  const { words } = useWords();
  const sides = attentionSides(useHead());
  const { query: row, key: column } = useSlotShallow(pointed);
  const [queries, keys] = [words[sides.query], words[sides.key]];
  const name = m.pair(queries[row] ?? '', keys[column] ?? '');
  return {
    cell: { row, column },
    queries,
    rows: rowNames(sides.query, words),
    keys,
    keySide: sides.key,
    name,
  };
}
