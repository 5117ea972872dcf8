import { BarList } from '../../../charts/bars/BarList.tsx';
import { bosId } from '../../../language/vocabulary.ts';
import { useMessages } from '../../../store/locale.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import {
  type BarAxis,
  barAxes,
  barHeight,
  formatProbability,
  type RankedWord,
  type Ranking,
} from '../../../view/output/output.ts';
import { useForced } from '../../sentence/forcing/useForced.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useAsking } from '../../session.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';

type OutputWordsProps = {
  readonly ranking: Ranking;
  readonly step: number;
  readonly axis: BarAxis;
  readonly height: number;
};

/** What is said beside a word: that it was taken, or who would have taken it. */
function useMark(step: number): (word: RankedWord, rank: number) => string | undefined {
  const { sentence } = useMessages();
  const { output, forcing } = useLaterMessages();
  const forced = useForced().includes(step);
  return ({ produced }, rank) => {
    if (produced) return forced ? sentence.forced : output.produced;
    return forced && rank === 0 ? forcing.ownChoice : undefined;
  };
}

/** Another word, chosen, is taken instead; nothing is where nothing is computed here. */
function useChoice({ words }: Ranking, step: number) {
  const { forcing } = useLaterMessages();
  const asking = useAsking();
  const computed = useSlot(({ run }) => run?.engine !== undefined);
  if (!asking || !computed) return undefined;
  const wordOf = (key: number) => words.find(({ id }) => id === key && id > bosId)?.word;
  return {
    label: forcing.force,
    choose({ key }: { readonly key: number }) {
      const word = wordOf(key);
      if (word !== undefined) asking.force(step, word);
    },
  };
}

/** Words and bars; choosing one goes on from it. */
export function OutputWords({ ranking, step, axis, height }: OutputWordsProps) {
  const { output } = useLaterMessages();
  const { langs } = useWords();
  const mark = useMark(step);
  const { words, others } = ranking;
  return (
    <BarList
      caption={output.table(step + 1)}
      headings={{ name: output.word, share: output.probability, extra: output.logit }}
      bars={words.map((word, rank) => ({
        key: word.id,
        name: word.word,
        share: barAxes[axis].share(word.probability),
        shareText: formatProbability(word.probability),
        extra: formatFixed(word.logit),
        strong: word.produced,
        mark: mark(word, rank),
      }))}
      ticks={barAxes[axis].ticks}
      choice={useChoice(ranking, step)}
      lang={langs.target}
      rest={{
        name: output.others(others.count),
        shareText: formatProbability(others.probability),
      }}
      row={barHeight(height, words.length)}
    />
  );
}
