import { useMemo } from 'react';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { guessesByLayer, likeliestFrom } from '../../../view/output/byLayer.ts';
import { decodingStep } from '../../../view/output/output.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { Tex } from '../../controls/Tex.tsx';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

const formula = String.raw`z^{(\ell)} = h^{(\ell)} E^{\top}, \qquad \ell = 0, \dots, N`;

/** From which layer on the word is the likeliest, and what reading a layer so can tell. */
export function LayersWhy({ run }: { readonly run: Run }) {
  const { layers: m } = useLaterMessages();
  const { stage } = useMessages();
  const time = useSlot((state) => state.time);
  const word = stage.quote(marked(run.target.tokens[decodingStep(run, time)] ?? '', 'target'));
  const first = useMemo(() => likeliestFrom(guessesByLayer(run, time, 1)), [run, time]);
  const told = first === 0 ? m.atOnce(word) : m.from(word, first ?? 0);
  return (
    <>
      <h2 className={styles.question}>
        <Prose chips>{m.why(word)}</Prose>
      </h2>
      <p className={styles.text}>
        <Prose>{first === undefined ? m.never(word) : told}</Prose>
      </p>
      <p className={styles.text}>
        <Prose>{m.whyText}</Prose>
      </p>
      <div className={styles.formula}>
        <Tex tex={formula} />
      </div>
      <p className={styles.text}>
        <Prose>{m.whyBegin}</Prose>
      </p>
      <p className={styles.aim}>
        <Prose>{m.careful}</Prose>
      </p>
    </>
  );
}
