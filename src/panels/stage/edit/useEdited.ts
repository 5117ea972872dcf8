import { useEffect, useMemo, useState } from 'react';
import type { Variant } from '../../../lab/variant.ts';
import { keepEdited, useEditedOf } from '../../../store/lab/edits.ts';
import type { Run } from '../../../trace/run.ts';
import { comparisonOf } from '../../../view/compare/comparison.ts';
import type { Edits } from '../../../view/edit/edits.ts';
import { planOfEdits } from '../../../view/edit/weights.ts';
import { editsWord } from '../../../view/edit/word.ts';
import { changedNames } from '../../../view/switches/lost.ts';
import { useSlot } from '../../slot.ts';
import { useSweep } from '../../useSweep.ts';

/** How many words more than the model as trained: what never ends has to be cut. */
const more = 12;
/** How long a weight rests before it is computed with, in milliseconds. */
const rest = 120;

/** What the edited model writes behind the words that are forced, and how likely it finds those of the run. */
function variantsOf(run: Run, edits: Edits, given: number): readonly Variant[] {
  const { ids } = run.target;
  const limit = Math.min(ids.length + more, run.dimensions.maxLength);
  const plan = (target: number) => planOfEdits(run, edits, target);
  return [
    { plan: plan(limit), decode: { kind: 'prefix', ids: ids.slice(0, given), limit } },
    { plan: plan(ids.length), decode: { kind: 'forced', ids } },
  ];
}

/** The newest of what is wanted, asked for when it rests and what was asked for before is there. */
function useNewest<Wanted>(wanted: Wanted, busy: boolean): Wanted {
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    if (busy || asked === wanted) return;
    const timer = setTimeout(() => setAsked(wanted), rest);
    return () => clearTimeout(timer);
  }, [wanted, asked, busy]);
  return asked;
}

/**
 * The run once more with these edits: both variants in one call of the engine, one call at a time.
 * @param edits that fit the run
 */
export function useEdited(run: Run, edits: Edits) {
  const given = useSlot((state) => state.given.length);
  const [busy, setBusy] = useState(false);
  const wanted = useMemo(() => ({ run, edits, word: editsWord(edits) }), [run, edits]);
  const newest = useNewest(wanted, busy);
  // Another sentence waits for nothing.
  const now = newest.run === run ? newest : wanted;
  const asked = useMemo(() => {
    if (now.edits.heads.length === 0 || !run.engine) return null;
    const variants = variantsOf(run, now.edits, given);
    return { key: `edit ${given} ${now.word}`, variants, names: changedNames(run.dimensions) };
  }, [run, now, given]);
  const swept = useSweep(run, asked);
  useEffect(() => setBusy(swept.busy), [swept.busy]);
  const [written, forced] = swept.runs ?? [];
  useEffect(() => {
    if (written && forced) keepEdited({ run, word: now.word, written, forced });
  }, [run, now.word, written, forced]);
  return { ...useOutcome(run, wanted.word), failed: swept.failed, again: swept.again };
}

/** What there is to see of it: of what was edited last, or of what was before that. */
export function useOutcome(run: Run, word: string) {
  const edited = useEditedOf(run);
  return useMemo(() => {
    const changed = edited && comparisonOf(run, edited.written);
    const comparison = edited && comparisonOf(run, edited.forced);
    if (word === '' || !edited || !changed || !comparison) return none;
    const current = edited.word === word;
    const { probabilities } = edited.forced;
    return { changed: { ...changed, plan: [], current }, comparison, probabilities, current };
  }, [run, edited, word]);
}

const none = { changed: null, comparison: null, probabilities: null, current: false };
