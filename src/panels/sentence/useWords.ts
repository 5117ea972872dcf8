import { useMemo } from 'react';
import { type Direction, languagesOf } from '../../language/direction.ts';
import type { Words } from '../../view/board/boardLayout.ts';
import { cutWord } from '../../view/sentence/cut.ts';
import { useSlot } from '../slot.ts';

const tags = { en: 'en', fr: 'fr', zh: 'zh-CN' } as const;

type RunWords = {
  readonly words: Words;
  readonly langs: { readonly source: string; readonly target: string };
};

const none: Words = { source: [], target: [] };

/** The run's words, very long ones cut: what was read, and what the decoder was fed; with their languages. */
export function useWords(): RunWords {
  const run = useSlot((state) => state.run);
  return useMemo(() => {
    const { source, target } = languagesOf((run?.direction ?? 'en-fr') as Direction);
    return {
      words: run
        ? { source: run.source.tokens.map(cutWord), target: run.target.inputs.map(cutWord) }
        : none,
      langs: { source: tags[source], target: tags[target] },
    };
  }, [run]);
}
