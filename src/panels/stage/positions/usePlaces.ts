import { useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';

/** What the rows of a position encoding are called. */
export type Places = {
  /** Beside the map: "animal 1", or the number alone beyond the sentence. */
  readonly labels: readonly string[];
  readonly lang: string | undefined;
  /** In a sentence. */
  readonly name: (position: number) => string;
};

/** Rows are words of the chosen side, or bare positions when all are shown. */
export function usePlaces(): Places {
  const { positions } = useLaterMessages();
  const { words, langs } = useWords();
  const side = useApp((state) => (state.head.stack === 'encoder' ? 'source' : 'target'));
  const longest = useSlot((state) => state.run?.dimensions.maxLength ?? 0);
  const all = useApp((state) => state.allPositions);
  return useMemo(() => {
    const tokens = all ? [] : words[side];
    const rows = all ? longest : tokens.length;
    const digits = String(rows - 1).length;
    const labels = Array.from({ length: rows }, (_, position) => {
      const number = String(position).padStart(digits, '\u2007');
      return tokens[position] === undefined ? number : `${tokens[position]} ${number}`;
    });
    const name = (position: number) => {
      const word = tokens[position];
      return word === undefined
        ? positions.positionNumber(position)
        : positions.place(word, position);
    };
    return { labels, lang: all ? undefined : langs[side], name };
  }, [words, langs, side, all, longest, positions]);
}
