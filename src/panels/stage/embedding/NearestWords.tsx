import { useMemo } from 'react';
import { BarList } from '../../../charts/bars/BarList.tsx';
import type { Language } from '../../../language/direction.ts';
import type { Run } from '../../../trace/run.ts';
import type { Stack } from '../../../trace/topology.ts';
import { nearestWords } from '../../../view/embedding/nearest.ts';
import { idAt } from '../../../view/embedding/wordVector.ts';
import type { Rows } from '../../../view/inside/heights.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './EmbeddingStage.module.css';

type NearestWordsProps = {
  readonly run: Run;
  readonly stack: Stack;
  readonly position: number;
  readonly rows: Rows;
};

const tags: Readonly<Record<string, string>> = { en: 'en', fr: 'fr', zh: 'zh-CN' };

/** The words of the vocabulary whose rows point most nearly where this one's does. */
export function NearestWords({ run, stack, position, rows }: NearestWordsProps) {
  const { embedding: m } = useLaterMessages();
  const id = idAt(run, stack, position);
  const nearest = useMemo(() => nearestWords(run, id, rows.count), [run, id, rows.count]);
  return (
    <section>
      <h3 className={styles.heading}>{m.nearest}</h3>
      <BarList
        caption={m.nearest}
        headings={{ name: m.word, share: m.cosine, extra: m.language }}
        bars={nearest.map((one) => ({
          key: one.id,
          name: one.word,
          lang: tags[one.language ?? ''],
          share: Math.max(0, one.cosine),
          shareText: formatFixed(one.cosine),
          extra: m.languages[one.language as Language] ?? '',
        }))}
        tone="plain"
        ticks={['0', '0.5', '1']}
        row={rows.bar}
      />
    </section>
  );
}
