import { useMemo } from 'react';
import { SpreadBars } from '../../../charts/bars/SpreadBars.tsx';
import type { LaterMessages, Messages } from '../../../messages/catalogue.ts';
import { preview } from '../../../store/actions.ts';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import type { Side } from '../../../trace/topology.ts';
import { rowsSoFar } from '../../../view/heads/heads.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { rowNameAt, type Words } from '../../../view/sentence/rowNames.ts';
import { headIn } from '../../../view/steps/matrices/headMatrices.ts';
import {
  clearestRow,
  type Spread,
  type Undivided,
  undividedOf,
} from '../../../view/steps/undivided.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { printedRoot } from '../../stage/steps/explainFacts.ts';
import type { Shown } from '../../stage/steps/useShown.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import columnStyles from '../ExplainColumn.module.css';
import styles from './Undividing.module.css';

type UndividedRowProps = { readonly run: Run; readonly shown: Shown };

const printed = ({ weights, largest, bits }: Spread) => ({
  weight: formatFixed(weights[largest] ?? 0),
  bits: formatFixed(bits),
});

const quoted = (words: Words, side: Side, index: number, m: Messages) =>
  m.stage.quote(marked(words[side][index] ?? '', side));

function told(
  { divided, undivided, allowed }: Undivided,
  word: string,
  { undivided: m }: LaterMessages,
) {
  if (allowed < 2) return m.alone;
  return m.told({ word, divided: printed(divided), undivided: printed(undivided) });
}

/** The row pointed at, through softmax with the root and without. */
export function UndividedRow({ run, shown: { picture, selection } }: UndividedRowProps) {
  const m = useMessages();
  const later = useLaterMessages();
  const { words, langs } = useWords();
  const { row, column } = selection;
  const side = picture.result.columns ?? 'source';
  const spreads = useMemo(() => undividedOf(run, headIn(selection), row), [run, selection, row]);
  const root = printedRoot(run.dimensions.dHead);
  return (
    <div className={styles.row}>
      <p className={columnStyles.text}>
        <Prose>{told(spreads, quoted(words, side, spreads.divided.largest, m), later)}</Prose>
      </p>
      <SpreadBars
        row={spreads}
        words={words[side]}
        lang={langs[side]}
        caption={later.undivided.caption(rowNameAt(picture.result.rows ?? 'source', words, row))}
        heads={{ ...later.undivided, divided: later.undivided.divided(root) }}
        chosen={column}
        onPoint={(index) => preview(index === null ? null : { row, column: index })}
      />
      <Scale {...{ run, picture, selection, allowed: spreads.allowed }} />
    </div>
  );
}

type ScaleProps = Shown & { readonly run: Run; readonly allowed: number };

/** The entropy's ends, and which row of the head shows most what the root does. */
function Scale({ run, picture, selection, allowed }: ScaleProps) {
  const m = useMessages();
  const { words } = useWords();
  const { stack, layer, kind, head } = headIn(selection);
  const time = useSlot((state) => state.time);
  const clearest = useMemo(() => {
    const where = { stack, layer, kind, head };
    return clearestRow(run, where, rowsSoFar(run, where, time));
  }, [run, stack, layer, kind, head, time]);
  const { scale, clearest: tell } = useLaterMessages().undivided;
  const side = picture.result.rows ?? 'source';
  const there = m.stage.quote(marked(rowNameAt(side, words, clearest), side));
  return (
    <p className={columnStyles.note}>
      {allowed > 1 && `${scale(allowed, formatFixed(Math.log2(allowed)))} `}
      {clearest !== selection.row && <Prose>{tell(there)}</Prose>}
    </p>
  );
}
