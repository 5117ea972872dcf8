import { type KeyboardEvent, useEffect, useRef } from 'react';
import { observeSize } from '../../charts/observeSize.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { shownStep } from '../../store/pointer.ts';
import { formulaParts } from '../../view/steps/formulaParts.ts';
import { isCausal } from '../../view/steps/mask.ts';
import { viewTraits } from '../../view/views.ts';
import styles from './FormulaBar.module.css';
import { type Lit, OutputTerm, Part, Sign } from './FormulaTerm.tsx';

type FormulaTermsProps = { readonly onKeyDown: (event: KeyboardEvent) => void };

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

export function FormulaTerms({ onKeyDown }: FormulaTermsProps) {
  const m = useMessages().formula;
  const head = useApp((state) => state.head);
  const view = useApp((state) => state.view);
  const step = useApp((state) => shownStep(state.view, state.step));
  const lit = viewTraits[view].of.includes('output') ? 'output' : step;
  const list = useFollow(lit);
  const open = !isCausal(head);
  return (
    <ol
      ref={list}
      className={styles.terms}
      aria-label={m.formula.label}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
    >
      {formulaParts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the formula does not change.
        <li key={index}>
          <Part part={part} lit={lit} open={open} positions={view === 'positions'} />
        </li>
      ))}
      <li>
        <Sign tex="\cdots" progress={lit === 'output' ? 'done' : 'todo'} />
      </li>
      <li>
        <OutputTerm lit={lit === 'output'} />
      </li>
    </ol>
  );
}
