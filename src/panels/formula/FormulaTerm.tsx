import { useEffect, useRef, useState } from 'react';
import { goToStep, setView } from '../../store/actions.ts';
import { useMessages } from '../../store/locale.ts';
import type { FormulaPart } from '../../view/steps/formulaParts.ts';
import { stepRows } from '../../view/steps/rows.ts';
import type { Step } from '../../view/steps/steps.ts';
import { Tex } from '../controls/Tex.tsx';
import styles from './FormulaBar.module.css';

type Progress = 'done' | 'lit' | 'todo';

/** The term that what is on the stage belongs to, if it is about one; the output words come after all steps. */
export type Lit = Step | 'output' | null;

function progressIn(walk: readonly Step[], step: Step, lit: Lit): Progress {
  if (step === lit) return 'lit';
  if (lit === null) return 'todo';
  return lit === 'output' || walk.indexOf(step) < walk.indexOf(lit) ? 'done' : 'todo';
}

type SignProps = {
  readonly tex: string;
  readonly progress: Progress;
  readonly tight?: true | undefined;
};

export function Sign({ tex, progress, tight }: SignProps) {
  return (
    <span className={styles.sign} data-progress={progress} data-tight={tight} aria-hidden="true">
      <Tex tex={tex} />
    </span>
  );
}

/** What all layers lead to: no step of a head, and still where the reader may be. */
export function OutputTerm({ lit }: { readonly lit: boolean }) {
  const { formula } = useMessages().formula;
  return (
    <button
      type="button"
      className={styles.term}
      data-progress={lit ? 'lit' : 'todo'}
      aria-current={lit ? 'step' : undefined}
      aria-label={formula.output}
      title={formula.output}
      onClick={() => setView('output')}
    >
      <Tex tex="p(w)" />
    </button>
  );
}

type PartProps = {
  readonly part: FormulaPart;
  readonly lit: Lit;
  readonly walk: readonly Step[];
  /** Nothing is blocked here. */
  readonly open: boolean;
  /** The stage shows what is added to make X. */
  readonly positions: boolean;
};

/** A piece of the formula: a term that is a step, or a sign. */
export function Part({ part, lit, walk, open, positions }: PartProps) {
  const m = useMessages().formula;
  const progress = (step: Step) => progressIn(walk, step, lit);
  if (part.kind === 'sign') return <Sign {...part} progress={progress(part.with)} />;
  const { step, tex } = part;
  const idle = open && stepRows[step].causalOnly;
  const name = m.formula[idle ? 'maskedOpen' : step];
  return (
    <button
      type="button"
      className={styles.term}
      data-step={step}
      data-role={stepRows[step].role}
      data-progress={idle && step !== lit ? 'todo' : progress(step)}
      aria-current={step === lit ? 'step' : undefined}
      aria-label={name}
      title={name}
      onClick={() => goToStep(step)}
    >
      <Tex tex={tex} />
      {idle && <Whole className={styles.idle}>{m.open}</Whole>}
      {positions && step === 'x' && <span className={styles.added}>{m.added}</span>}
    </button>
  );
}

type WholeProps = { readonly className: string | undefined; readonly children: string };

/** Words that are shown whole or, where the formula is scrolled over them, not at all. */
function Whole({ className, children }: WholeProps) {
  const words = useRef<HTMLSpanElement>(null);
  const [whole, setWhole] = useState(true);
  useEffect(() => {
    if (!words.current || !globalThis.IntersectionObserver) return;
    const observer = new IntersectionObserver(
      ([entry]) => setWhole((entry?.intersectionRatio ?? 1) > 0.98),
      { threshold: [0.98, 1] },
    );
    observer.observe(words.current);
    return () => observer.disconnect();
  }, []);
  return (
    <span ref={words} className={className} data-cut={whole ? undefined : ''}>
      {children}
    </span>
  );
}
