import { useMemo } from 'react';
import { useMessages } from '../../../store/locale.ts';
import { pointed } from '../../../store/pointed.ts';
import type { Run } from '../../../trace/run.ts';
import type { Side } from '../../../trace/topology.ts';
import { listsOf } from '../../../view/find/lists.ts';
import { attentionSides } from '../../../view/heads/heads.ts';
import { rowNameAt, wordAt } from '../../../view/sentence/rowNames.ts';
import { marked } from '../../controls/Prose.tsx';
import { useHead } from '../../selected.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';

/** The two words pointed at, every head between them, and how the words are called. */
export function useFound(run: Run) {
  const { stage } = useMessages();
  const { words, langs } = useWords();
  const { stack, kind } = useHead();
  const query = useSlot((state) => pointed(state).query);
  const key = useSlot((state) => pointed(state).key);
  const lists = useMemo(
    () => listsOf(run, { attention: { stack, kind }, query, key }),
    [run, stack, kind, query, key],
  );
  const sides = attentionSides({ stack, kind });
  const plain = { query: rowNameAt(sides.query, words, query), key: wordAt(sides.key, words, key) };
  const quoted = (text: string, side: Side) => stage.quote(marked(text, side));
  return {
    ...{ lists, plain, words, langs },
    query: quoted(plain.query, sides.query),
    key: quoted(plain.key, sides.key),
  };
}
