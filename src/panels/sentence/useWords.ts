import { createContext, useContext, useMemo } from 'react';
import { type Direction, languagesOf } from '../../language/direction.ts';
import { cutWord } from '../../view/sentence/cut.ts';
import type { Words } from '../../view/sentence/rowNames.ts';
import { useSlot } from '../slot.ts';

const tags = { en: 'en', fr: 'fr', zh: 'zh-CN' } as const;

type RunWords = {
  readonly words: Words;
  readonly langs: { readonly source: string; readonly target: string };
};

/** Words of what is no run of the slot: whoever reads them below has these. */
export const WordsContext = createContext<RunWords | null>(null);

const none: Words = { source: [], target: [] };

/** The run's words, very long ones cut: what was read, what the decoder was fed and what it made of it; with their languages. */
export function useWords(): RunWords {
  const given = useContext(WordsContext);
  const run = useSlot((state) => state.run);
  const own = useMemo(() => {
    const { source, target } = languagesOf((run?.direction ?? 'en-fr') as Direction);
    return {
      words: run
        ? {
            source: run.source.tokens.map(cutWord),
            target: run.target.inputs.map(cutWord),
            made: run.target.tokens.map(cutWord),
          }
        : none,
      langs: { source: tags[source], target: tags[target] },
    };
  }, [run]);
  return given ?? own;
}
