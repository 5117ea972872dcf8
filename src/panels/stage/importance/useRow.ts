import { useMemo } from 'react';
import { useMessages } from '../../../store/locale.ts';
import { pointed } from '../../../store/pointed.ts';
import { pointerWithin } from '../../../store/within.ts';
import type { Run } from '../../../trace/run.ts';
import type { Side } from '../../../trace/topology.ts';
import { attentionSides } from '../../../view/heads/heads.ts';
import { type RowOf, watchedStep } from '../../../view/importance/cuts.ts';
import { rowNameAt } from '../../../view/sentence/rowNames.ts';
import { marked } from '../../controls/Prose.tsx';
import { useHead } from '../../selected.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot, useSlotShallow } from '../../slot.ts';

/** The row whose edges are on show, and the word that is watched: not what is hovered, or every hover would compute. */
export function useRow(run: Run) {
  const { stack, kind, layer, head } = useHead();
  const row = useSlot((state) => pointerWithin(state).query);
  const hovered = useSlotShallow(pointed);
  const time = useSlot((state) => state.time);
  const of = useMemo<RowOf>(
    () => ({ stack, kind, layer, head, row }),
    [stack, kind, layer, head, row],
  );
  return { of, step: watchedStep(run, of, time), key: hovered.query === row ? hovered.key : null };
}

/** The words of a head: as they are, as its rows are called and, quoted, as texts say them. */
export function useRowWords({ stack, kind }: RowOf) {
  const { words, langs } = useWords();
  const { quote } = useMessages().stage;
  const sides = attentionSides({ stack, kind });
  const quoted = (word: string | undefined, side: Side) => quote(marked(word ?? '', side));
  return {
    ...{
      queries: words[sides.query],
      keys: words[sides.key],
      made: words.made ?? [],
      ...{ lang: langs[sides.key], queryLang: langs[sides.query] },
    },
    row: (at: number) => rowNameAt(sides.query, words, at),
    quotedKey: (at: number) => quoted(words[sides.key][at], sides.key),
    quotedQuery: (at: number) => quoted(words[sides.query][at], sides.query),
    quotedMade: (step: number) => quoted(words.made?.[step], 'target'),
  };
}
