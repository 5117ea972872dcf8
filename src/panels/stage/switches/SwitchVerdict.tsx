import { useContext } from 'react';
import { useMessages } from '../../../store/locale.ts';
import { useSeen } from '../../../store/runs/seen.ts';
import type { Run } from '../../../trace/run.ts';
import type { Comparison } from '../../../view/compare/comparison.ts';
import { movedHead } from '../../../view/compare/moved.ts';
import { rounding } from '../../../view/growth/growth.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { ranked } from '../../../view/switches/damage.ts';
import { lostOf, writtenProbabilities } from '../../../view/switches/lost.ts';
import { keptWords } from '../../../view/switches/words.ts';
import { Button } from '../../controls/Button.tsx';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useHead } from '../../selected.ts';
import { SessionContext } from '../../session.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Again } from '../Again.tsx';
import shared from '../compare/Told.module.css';
import { useHeadName } from '../compare/useHeadName.ts';
import type { WithChanged } from './useChanged.ts';
import type { useEveryHead, useReference } from './useForced.ts';

type VerdictProps = {
  readonly run: Run;
  readonly changed: WithChanged | null;
  readonly reference: ReturnType<typeof useReference>;
  readonly heads: ReturnType<typeof useEveryHead>;
  readonly everyHead: boolean;
};

/** What the numbers come to, or why there are none. */
export function SwitchVerdict({ run, changed, reference, heads, everyHead }: VerdictProps) {
  const { switches: m } = useLaterMessages();
  const problem = useSeen('other', (seen) => seen.problem);
  const off = useSlot((state) => state.off.length > 0);
  if (!run.engine) return <p className={shared.note}>{m.apart}</p>;
  if (everyHead) return <OfHeads run={run} heads={heads} />;
  if (!off) return <p>{m.press}</p>;
  if (problem) return <Failed also={reference} />;
  if (!changed?.current) return <p className={shared.note}>{m.computing}</p>;
  if (reference.failed) return <OnceMore again={reference.again} />;
  // Numbers of what was changed before are none of this.
  return <OfWords run={run} changed={changed} now={reference.old ? null : reference.shown} />;
}

type OfWordsProps = {
  readonly run: Run;
  readonly changed: WithChanged;
  /** Made to write the same words; null until it was. */
  readonly now: {
    readonly comparison: Comparison | null;
    readonly probabilities: Float32Array | null;
  } | null;
};

/** What became of the translation, of its probability, and of the head on show. */
export function OfWords({ run, changed, now }: OfWordsProps) {
  const { switches: m } = useLaterMessages();
  const head = useHead();
  const { kept, all, added } = keptWords(changed);
  const lost = now?.probabilities && lostOf(writtenProbabilities(run), now.probabilities);
  const moved = now?.comparison && movedHead(now.comparison, head, 'all').moved;
  const parts = [
    kept === all && added === 0 ? m.same : m.kept(kept, all, added),
    ...(lost == null
      ? []
      : [lost < -rounding ? m.gained(formatFixed(-lost)) : m.less(formatFixed(Math.max(0, lost)))]),
    ...(moved == null ? [] : [m.moved(formatFixed(moved))]),
  ];
  return (
    <p>
      <Prose>{m.sentences(parts)}</Prose>
    </p>
  );
}

function OfHeads({ run, heads }: Pick<VerdictProps, 'run' | 'heads'>) {
  const { switches: m } = useLaterMessages();
  const { quote } = useMessages().stage;
  const nameOf = useHeadName();
  const { nLayers, nHeads } = run.dimensions;
  if (heads.failed) return <OnceMore again={heads.again} />;
  if (heads.busy) {
    const all = 3 * nLayers * nHeads;
    return <p className={shared.note}>{m.sweeping(all, heads.damages.length)}</p>;
  }
  const [worst] = ranked(heads.damages);
  if (!worst) return null;
  const word = (id: number | undefined) => quote(marked(run.vocabulary[id ?? -1] ?? '', 'target'));
  const { where, lost, change } = worst;
  const parts = [
    m.worst(nameOf(where), formatFixed(lost)),
    ...(change ? [m.writes(word(run.target.ids[change.step]), word(change.instead))] : []),
    m.changeWords(heads.damages.filter(({ change: one }) => one).length, heads.damages.length),
  ];
  return (
    <p>
      <Prose>{m.sentences(parts)}</Prose>
    </p>
  );
}

const OnceMore = ({ again }: { readonly again: () => void }) => (
  <p>
    <Again again={again} />
  </p>
);

/** What the changed model says of the sentence in place of a translation; what failed beside it is asked again with it. */
function Failed({ also }: { readonly also: ReturnType<typeof useReference> }) {
  const { problems } = useMessages();
  const session = useContext(SessionContext);
  const problem = useSeen('other', (seen) => seen.problem);
  if (!problem) return null;
  const again = () => {
    void session?.slots.other.retry();
    if (also.failed) also.again();
  };
  return (
    <p role="alert">
      {problems[problem.code](problem.params)} <Button onClick={again}>{problems.retry}</Button>
    </p>
  );
}
