import { FramedHead } from '../../../charts/heads/FramedHead.tsx';
import type { Ranked } from '../../../view/find/ranking.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { type Theme, weightScale } from '../../../view/matrix/scales.ts';
import { wordAt } from '../../../view/sentence/rowNames.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './FindStage.module.css';

type FoundHeadProps = {
  readonly found: Ranked;
  readonly theme: Theme;
  readonly size: number;
  readonly sources: boolean;
};

/** One head of a ranking: its pattern, its name, the word it looks at where each has its own, and the weight. */
export function FoundHead({ found, theme, size, sources }: FoundHeadProps) {
  const { heads } = useLaterMessages();
  const { words, langs } = useWords();
  const { pattern, query, key, layer, head, weight } = found;
  const fill = weightScale(theme).color(0.8);
  const word = sources ? wordAt('source', words, key) : '';
  return (
    <>
      <FramedHead pattern={pattern} theme={theme} size={size} cell={{ row: query, column: key }} />
      <span className={styles.name}>{heads.headMap(layer + 1, head + 1)}</span>
      {sources && (
        <span className={styles.word} lang={langs.source}>
          {word}
        </span>
      )}
      <span className={styles.track} aria-hidden="true">
        <span style={{ width: `${weight * 100}%`, background: fill }} />
      </span>
      <span className={styles.weight}>{formatFixed(weight)}</span>
    </>
  );
}
