import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { standInFor } from '../../../view/ffn/alone.ts';
import { unitsOf } from '../../../view/ffn/units.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { formatProbability } from '../../../view/output/output.ts';
import { rowNameAt } from '../../../view/sentence/rowNames.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { Tex } from '../../controls/Tex.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { useAlone } from './useAlone.ts';
import { useUnit } from './useUnit.ts';

const formula = String.raw`\begin{aligned} h &= \max(0,\; x W_1 + b_1)\\ \mathrm{FFN}(x) &= h W_2 + b_2 \end{aligned}`;
const strongest = 3;

/** What the hidden units are, which of them a word excites, and that words do not meet here. */
export function UnitsWhy({ run }: { readonly run: Run }) {
  const { units: m } = useLaterMessages();
  const { stage } = useMessages();
  const { path, side, position, word, unit } = useUnit();
  const { words } = useWords();
  const above = unitsOf(run, path, position);
  const quoted = stage.quote(marked(word, side));
  const first = above
    .slice(0, strongest)
    .map((one) => `${one.unit} (${formatFixed(one.post)})`)
    .join(', ');
  return (
    <>
      <h2 className={styles.question}>
        <Prose chips>{m.why(stage.quote(marked(rowNameAt(side, words, position), side)))}</Prose>
      </h2>
      <p className={styles.text}>
        <Prose>{m.whyUnits(quoted, above.length, run.dimensions.dFf, first)}</Prose>
      </p>
      <div className={styles.formula}>
        <Tex tex={formula} />
      </div>
      <p className={styles.text}>
        <Prose>{m.whyUnit(unit)}</Prose>
      </p>
      <p className={styles.text}>
        <Prose>{m.whySame}</Prose>
      </p>
      <Tried run={run} />
    </>
  );
}

/** The experiment of the table at the left, in words. */
function Tried({ run }: { readonly run: Run }) {
  const { units: m } = useLaterMessages();
  const { stage } = useMessages();
  const { words } = useWords();
  const { place, side, position } = useUnit();
  const alone = useAlone(run, place, position);
  if (!alone) return null;
  const name = (at: number) => stage.quote(marked(words[side][at] ?? '', side));
  const standIn = name(standInFor(position, alone.words.length));
  const moved = formatFixed(alone.words[position]?.output ?? 0);
  return (
    <>
      <p className={styles.aim}>
        <Prose>{m.whyTried(name(position), standIn, moved, formatFixed(alone.attention))}</Prose>
      </p>
      <p className={styles.note}>{m.whyExact(formatProbability(alone.difference))}</p>
    </>
  );
}
