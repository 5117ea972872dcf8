import { Toolbar } from 'radix-ui';
import { useId } from 'react';
import { showFound } from '../../../store/find.ts';
import type { Ranked } from '../../../view/find/ranking.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import type { Theme } from '../../../view/matrix/scales.ts';
import { wordAt } from '../../../view/sentence/rowNames.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './FindStage.module.css';
import { FoundHead } from './FoundHead.tsx';

type RankedHeadsProps = {
  readonly heads: readonly Ranked[];
  readonly heading: string;
  readonly theme: Theme;
  /** Side of a pattern, in CSS pixels. */
  readonly size: number;
  /** Each head has a key of its own, which it then names. */
  readonly sources?: boolean;
};

/** Heads, the heaviest first: one stop of the Tab key, ↑ and ↓ move inside; ← and → are the steps'. */
export function RankedHeads({ heads, heading, theme, size, sources = false }: RankedHeadsProps) {
  const id = useId();
  const name = useNames(sources);
  return (
    <section className={styles.list}>
      <h3 id={id} className={styles.heading}>
        <Prose chips>{heading}</Prose>
      </h3>
      <Toolbar.Root
        aria-labelledby={id}
        orientation="vertical"
        loop={false}
        className={styles.heads}
      >
        {heads.map((one) => (
          <Toolbar.Button
            key={`${one.layer} ${one.head}`}
            className={styles.head}
            aria-label={name(one)}
            data-most={one.most && !sources ? '' : undefined}
            onClick={() => showFound(one, one.query, one.key)}
          >
            <FoundHead found={one} {...{ theme, size, sources }} />
          </Toolbar.Button>
        ))}
      </Toolbar.Root>
    </section>
  );
}

/** What a head of a ranking is called where it is heard. */
function useNames(sources: boolean): (found: Ranked) => string {
  const { find: m, heads } = useLaterMessages();
  const { words } = useWords();
  return ({ layer, head, key, weight, most }) => {
    const name = heads.headMap(layer + 1, head + 1);
    const number = formatFixed(weight);
    if (sources) return m.source(name, wordAt('source', words, key), number);
    return most ? m.most(m.ranked(name, number)) : m.ranked(name, number);
  };
}
