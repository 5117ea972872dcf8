import { useMemo } from 'react';
import { useMessages } from '../../../store/locale.ts';
import { pointed } from '../../../store/pointed.ts';
import type { Run } from '../../../trace/run.ts';
import { spreadsOf } from '../../../view/embedding/variances.ts';
import { idAt } from '../../../view/embedding/wordVector.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { workedSum } from '../../../view/steps/workedSum.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { Tex } from '../../controls/Tex.tsx';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { AddSum } from '../../why/PlainSums.tsx';
import { type ChosenWord, useChosenWord } from '../inside/useChosenWord.ts';
import { printedRoot } from '../steps/explainFacts.ts';

const formula = (root: string) => String.raw`x_p = ${root}\,E_{w_p} + \mathrm{PE}_p`;

/** What a word begins with, why it is enlarged, what is added, and what lies near. */
export function EmbeddingWhy({ run }: { readonly run: Run }) {
  const { embedding: m } = useLaterMessages();
  const { stage, why } = useMessages();
  const chosen = useChosenWord();
  const feature = useSlot((state) => pointed(state).feature);
  const word = stage.quote(marked(chosen.word, chosen.side));
  const { dModel, vocabSize } = run.dimensions;
  return (
    <>
      <h2 className={styles.question}>
        <Prose chips>{m.why(word)}</Prose>
      </h2>
      <p className={styles.text}>
        <Prose>
          {m.whyEntry(word, idAt(run, chosen.stack, chosen.position) + 1, vocabSize, dModel)}
        </Prose>
      </p>
      <div className={styles.formula}>
        <Tex tex={formula(String.raw`\sqrt{${dModel}}`)} />
      </div>
      <Scale run={run} chosen={chosen} />
      <section aria-label={why.title}>
        <p className={styles.text}>
          <Prose>{m.whyPosition(feature)}</Prose>
        </p>
        <Added run={run} chosen={chosen} feature={feature} />
      </section>
      <p className={styles.text}>
        <Prose>{m.whyNearest}</Prose>
      </p>
    </>
  );
}

type ScaleProps = { readonly run: Run; readonly chosen: ChosenWord };

function Scale({ run, chosen: { stack, position } }: ScaleProps) {
  const { embedding: m } = useLaterMessages();
  const { dModel } = run.dimensions;
  const [entry, scaled, place] = useMemo(
    () => spreadsOf(run, stack, position).map(({ all }) => formatFixed(all)),
    [run, stack, position],
  ) as [string, string, string];
  return (
    <p className={styles.text}>
      <Prose>{m.whyScale(printedRoot(dModel), dModel, entry, scaled, place)}</Prose>
    </p>
  );
}

/** One number of the row, as the walk's first step takes it apart. */
function Added({ run, chosen, feature }: ScaleProps & { readonly feature: number }) {
  const { stack, position } = chosen;
  const sum = workedSum(run, {
    ...{ stack, layer: 0, kind: 'self_attn', head: 0 },
    ...{ step: 'x', row: position, column: feature },
  });
  return sum.kind === 'sum' && <AddSum sum={sum} step="x" />;
}
