import { type KeyboardEvent, useEffect, useRef } from 'react';
import { observeSize } from '../../charts/observeSize.ts';
import { goToStep } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { shownStep } from '../../store/pointer.ts';
import { type FormulaPart, formulaParts } from '../../view/steps/formulaParts.ts';
import { isCausal } from '../../view/steps/mask.ts';
import { type Step, stepRows, steps } from '../../view/steps/steps.ts';
import { Tex } from '../controls/Tex.tsx';
import styles from './FormulaBar.module.css';

type FormulaTermsProps = { readonly onKeyDown: (event: KeyboardEvent) => void };

type Progress = 'done' | 'lit' | 'todo';

function progress(step: Step, current: Step): Progress {
  if (step === current) return 'lit';
  return steps.indexOf(step) < steps.indexOf(current) ? 'done' : 'todo';
}

function centre(list: HTMLElement, { offsetLeft, offsetWidth }: HTMLElement): void {
  const left = offsetLeft + offsetWidth / 2 - list.clientWidth / 2;
  list.scrollTo?.({ left, behavior: 'smooth' });
}

/**
 * Scroll follows the walk, and focus too where the formula has it. A term has its
 * width when KaTeX has come, and another when its fonts have.
 */
function useFollow(step: Step) {
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
  const step = useApp((state) => shownStep(state.view, state.step));
  const list = useFollow(step);
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
          <Part part={part} current={step} open={open} />
        </li>
      ))}
    </ol>
  );
}

type PartProps = {
  readonly part: FormulaPart;
  readonly current: Step;
  /** Nothing is blocked here. */
  readonly open: boolean;
};

function Part({ part, current, open }: PartProps) {
  const m = useMessages().formula;
  if (part.kind === 'sign') {
    return (
      <span
        className={styles.sign}
        data-progress={progress(part.with, current)}
        data-tight={part.tight || undefined}
        aria-hidden="true"
      >
        <Tex tex={part.tex} />
      </span>
    );
  }
  const { step, tex } = part;
  const idle = open && stepRows[step].causalOnly;
  const name = m.formula[idle ? 'maskedOpen' : step];
  return (
    <button
      type="button"
      className={styles.term}
      data-step={step}
      data-role={stepRows[step].role}
      data-progress={idle && step !== current ? 'todo' : progress(step, current)}
      aria-current={step === current ? 'step' : undefined}
      aria-label={name}
      title={name}
      onClick={() => goToStep(step)}
    >
      <Tex tex={tex} />
      {idle && <span className={styles.idle}>{m.open}</span>}
    </button>
  );
}
