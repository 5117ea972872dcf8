import type { KeyboardEvent } from 'react';
import { stepBack, stepForward } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { togglePlay, usePlayer } from '../../store/player.ts';
import { shownStep } from '../../store/pointer.ts';
import { nextStep, previousStep, walkOf } from '../../view/steps/walk.ts';
import { viewTraits } from '../../view/views.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import styles from './FormulaBar.module.css';
import { FormulaTerms } from './FormulaTerms.tsx';
import { PaceMenu } from './PaceMenu.tsx';

/** The formula is the scrubber: every term is a step, done, lit or still to come. */
export function FormulaBar() {
  const { formula: m, stage } = useMessages();
  const head = useApp((state) => state.head);
  const step = useApp((state) => shownStep(state.view, state.step));
  const { playing } = usePlayer();
  const walk = walkOf(head);
  const view = useApp((state) => state.view);
  const beyond = viewTraits[view].of === 'output';
  const place = walk.indexOf(step);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) togglePlay();
  };
  return (
    <div className={styles.bar}>
      <div className={styles.side}>
        <Button
          className={styles.step}
          aria-label={m.previous}
          title={m.previous}
          disabled={previousStep(step, head) === step}
          onClick={stepBack}
        >
          <Icon size={16} name="back" />
        </Button>
        <span className={styles.count}>
          {beyond ? stage[view] : place < 0 ? m.skipped : m.stepOf(place + 1, walk.length)}
        </span>
      </div>
      <FormulaTerms onKeyDown={onKeyDown} />
      <div className={styles.side} data-end="">
        <span className={styles.hint}>{m.spacePlays}</span>
        <PaceMenu />
        <Button
          className={styles.step}
          aria-label={playing ? m.pause : m.play}
          title={playing ? m.pause : `${m.play} · ${m.spacePlays}`}
          onClick={togglePlay}
        >
          <Icon size={16} name={playing ? 'pause' : 'play'} />
        </Button>
        <Button
          className={styles.step}
          aria-label={m.next}
          title={m.next}
          disabled={nextStep(step, head) === step}
          onClick={stepForward}
        >
          <Icon size={16} name="forward" />
        </Button>
      </div>
    </div>
  );
}
