import { useEffect, useRef } from 'react';
import { observeSize } from '../../charts/observeSize.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { shownStep } from '../../store/pointer.ts';
import { kindOf } from '../../view/parts/part.ts';
import { formulas } from '../../view/steps/formulaParts.ts';
import { isCausal } from '../../view/steps/mask.ts';
import { walks } from '../../view/steps/walk.ts';
import { viewTraits, walkedPart } from '../../view/views.ts';
import styles from './FormulaBar.module.css';
import { type Lit, OutputTerm, Part, Sign } from './FormulaTerm.tsx';

function centre(list: HTMLElement, { offsetLeft, offsetWidth }: HTMLElement): void {
  const left = offsetLeft + offsetWidth / 2 - list.clientWidth / 2;
  list.scrollTo?.({ left, behavior: 'smooth' });
}

/**
 * Scroll follows the walk, and focus too where the formula has it. A term has its
 * width when KaTeX has come, and another when its fonts have.
 */
function useFollow(step: Lit) {
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the step changes.
  useEffect(() => {
    const terms = list.current;
    const current = terms?.querySelector<HTMLElement>('[aria-current]');
    if (!terms || !current) return;
    if (terms.contains(document.activeElement)) current.focus({ preventScroll: true });
    return observeSize(current, () => centre(terms, current));
  }, [step]);
  return list;
}

export function FormulaTerms() {
  const m = useMessages().formula;
  const view = useApp((state) => state.view);
  const walked = useApp(({ view: shown, part, head }) => walkedPart(shown, part, head));
  const kind = kindOf(walked);
  const step = useApp(shownStep);
  const beyond = view !== 'steps' && viewTraits[view].of.includes('output');
  const lit = beyond ? 'output' : viewTraits[view].stepless ? null : step;
  const list = useFollow(lit);
  const open = !isCausal(walked);
  return (
    <ol ref={list} className={styles.terms} aria-label={m.formula.label}>
      {formulas[kind].map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a formula does not change.
        <li key={`${kind}.${index}`}>
          <Part {...{ part, lit, open, walk: walks[kind] }} positions={view === 'positions'} />
        </li>
      ))}
      {kind !== 'output' && (
        <>
          <li>
            <Sign tex="\cdots" progress={beyond ? 'done' : 'todo'} />
          </li>
          <li>
            <OutputTerm lit={beyond} />
          </li>
        </>
      )}
    </ol>
  );
}
