import { useState } from 'react';
import { useSize } from '../../../charts/useSize.ts';
import type { Others } from '../../../lab/edges.ts';
import type { Run } from '../../../trace/run.ts';
import { edgeRowHeight, type Moved } from '../../../view/importance/axes.ts';
import type { Edge } from '../../../view/importance/edges.ts';
import { matrixOfEdges } from '../../../view/importance/edges.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Again } from '../Again.tsx';
import { Frame } from '../Frame.tsx';
import { AttentionToggle } from '../heads/AttentionToggle.tsx';
import { TableDialog } from '../TableDialog.tsx';
import { EdgeBars } from './EdgeBars.tsx';
import { EdgeMaps } from './EdgeMaps.tsx';
import { EdgeVerdict } from './EdgeVerdict.tsx';
import styles from './ImportanceStage.module.css';
import { useEdges } from './useEdges.ts';
import { useRow, useRowWords } from './useRow.ts';

/** Whether a weight is importance: each edge of a row by its weight, by what it adds, and by what cutting it does. */
export function ImportanceStage({ run }: { readonly run: Run }) {
  const [others, setOthers] = useState<Others>('stay');
  const [moved, setMoved] = useState<Moved>('change');
  const found = useEdges(run, others);
  const [box, room] = useSize<HTMLDivElement>();
  return (
    <Frame
      className={styles.stage}
      tools={<Tools {...{ run, others, setOthers, moved, setMoved }} {...found} />}
    >
      <div className={styles.pictures}>
        <div className={styles.row}>
          <p className={styles.told} aria-live="polite">
            {found.computed ? (
              <EdgeVerdict run={run} edges={found.edges} onMoved={setMoved} />
            ) : (
              <Waiting {...{ run }} {...found} />
            )}
          </p>
          <div ref={box} className={styles.room} aria-busy={found.busy}>
            <EdgeBars
              run={run}
              edges={found.edges}
              moved={moved}
              height={edgeRowHeight(room?.height ?? 0, found.edges.length)}
            />
          </div>
        </div>
        <EdgeMaps {...{ run, others, moved }} />
      </div>
    </Frame>
  );
}

type ToolsProps = {
  readonly run: Run;
  readonly edges: readonly Edge[];
  readonly others: Others;
  readonly setOthers: (others: Others) => void;
  readonly moved: Moved;
  readonly setMoved: (moved: Moved) => void;
};

function Tools({ run, edges, others, setOthers, moved, setMoved }: ToolsProps) {
  const { importance: m } = useLaterMessages();
  const { of, step } = useRow(run);
  const words = useRowWords(of);
  return (
    <>
      <AttentionToggle />
      <span className={styles.tools}>
        <Toggle<Others>
          look="underlined"
          label={m.others}
          value={others}
          options={[
            ['stay', m.stay],
            ['share', m.share],
          ]}
          onChoose={setOthers}
        />
        <Toggle<Moved>
          look="underlined"
          label={m.moved}
          value={moved}
          options={[
            ['change', m.probability],
            ['logit', m.logits],
          ]}
          onChoose={setMoved}
        />
        <TableDialog
          matrix={matrixOfEdges(edges)}
          caption={m.caption(words.row(of.row), words.made[step] ?? '')}
          rowLabels={edges.map(({ key }) => words.keys[key] ?? '')}
          rowLang={words.lang}
          columnLabels={m.columns}
          format={(value) => (Number.isNaN(value) ? '–' : formatFixed(value, 4))}
        />
      </span>
    </>
  );
}

type WaitingProps = {
  readonly run: Run;
  readonly edges: readonly Edge[];
  readonly failed: boolean;
  readonly again: () => void;
};

/** Why there is no verdict: not yet, not this time, or not of these numbers. */
function Waiting({ run, edges, failed, again }: WaitingProps) {
  const { importance: m } = useLaterMessages();
  if (!run.engine) return <span className={styles.note}>{m.apart}</span>;
  if (!failed) return <span className={styles.note}>{m.cutting(edges.length, 0)}</span>;
  return <Again told={m.failed} again={again} />;
}
