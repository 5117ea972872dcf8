import { useMemo } from 'react';
import { useSize } from '../../../charts/useSize.ts';
import { select } from '../../../store/actions.ts';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { wordRows, wordVector } from '../../../view/embedding/wordVector.ts';
import { embeddingHeights } from '../../../view/inside/heights.ts';
import { marked } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import { SideToggle } from '../inside/SideToggle.tsx';
import { Strips } from '../inside/Strips.tsx';
import { useChosenWord } from '../inside/useChosenWord.ts';
import { useStripCell } from '../inside/useStripCell.ts';
import { printedRoot } from '../steps/explainFacts.ts';
import styles from './EmbeddingStage.module.css';
import { NearestWords } from './NearestWords.tsx';
import { Variances } from './Variances.tsx';

/** One word: its row of the embedding matrix, enlarged, with its position added, and what lies near it. */
export function EmbeddingStage({ run }: { readonly run: Run }) {
  const { embedding: m } = useLaterMessages();
  const { stage } = useMessages();
  const { stack, side, position, word } = useChosenWord();
  const matrix = useMemo(() => wordVector(run, stack, position), [run, stack, position]);
  const cell = useStripCell(position, wordRows.indexOf('sum'));
  const root = printedRoot(run.dimensions.dModel);
  const [box, room] = useSize<HTMLDivElement>();
  const heights = embeddingHeights(room?.height ?? 0, wordRows.length);
  return (
    <Frame tools={<SideToggle onChoose={(to) => select({ kind: 'embedding', stack: to })} />}>
      <div ref={box} className={styles.pictures}>
        <Strips
          {...cell}
          matrix={matrix}
          height={heights.strip}
          title={m.title(stage.quote(marked(word, side)))}
          label={m.label(word)}
          labels={wordRows.map((row) => m.rows[row](root))}
          names={wordRows.map((row) => m.names[row](root))}
        />
        <div className={styles.facts}>
          <Variances
            run={run}
            stack={stack}
            position={position}
            root={root}
            height={heights.rows.bar}
          />
          <NearestWords run={run} stack={stack} position={position} rows={heights.rows} />
        </div>
      </div>
    </Frame>
  );
}
