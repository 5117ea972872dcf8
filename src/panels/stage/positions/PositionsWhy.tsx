import { useApp } from '../../../store/app.ts';
import { useMessages } from '../../../store/locale.ts';
import { pointed } from '../../../store/pointed.ts';
import type { Run } from '../../../trace/run.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { Tex } from '../../controls/Tex.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { OrderDoor } from '../order/OrderDoor.tsx';

const formula = (d: number) =>
  String.raw`\begin{aligned}\mathrm{PE}_{p,\,2i} &= \sin\bigl(p / 10000^{2i/${d}}\bigr)\\ \mathrm{PE}_{p,\,2i+1} &= \cos\bigl(p / 10000^{2i/${d}}\bigr)\\ \lambda_i &= 2\pi \cdot 10000^{2i/${d}}\end{aligned}`;

/** Why positions are added, and what each of the three pictures shows. */
export function PositionsWhy({ run }: { readonly run: Run }) {
  const { positions } = useLaterMessages();
  const { stage } = useMessages();
  const { words } = useWords();
  const side = useApp((state) => (state.head.stack === 'encoder' ? 'source' : 'target'));
  const position = useSlot((state) => pointed(state).query);
  const word = words[side][position];
  const { dModel } = run.dimensions;
  const question =
    word === undefined
      ? positions.whyPosition(position)
      : positions.why(stage.quote(marked(word, side)));
  return (
    <>
      <h2 className={styles.question}>
        <Prose chips>{question}</Prose>
      </h2>
      <p className={styles.text}>
        <Prose>{positions.whyText}</Prose>
      </p>
      <div className={styles.formula}>
        <Tex tex={formula(dModel)} />
      </div>
      {[
        positions.whyMap(position),
        positions.whyPairs,
        positions.whyProducts(String(dModel / 2)),
      ].map((text) => (
        <p key={text.slice(0, 12)} className={styles.text}>
          <Prose>{text}</Prose>
        </p>
      ))}
      {side === 'source' && <OrderDoor />}
    </>
  );
}
