import { stepBack, stepForward } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { lengthOfWalk, placeInWalk, stepBefore, stepOn } from '../../store/place.ts';
import { togglePlay } from '../../store/player.ts';
import { usePlayer } from '../../store/playing.ts';
import { viewTraits } from '../../view/views.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import styles from './FormulaBar.module.css';
import { FormulaTerms } from './FormulaTerms.tsx';
import { PaceMenu } from './PaceMenu.tsx';

/** The formula is the scrubber: every term is a step, done, lit or still to come. */
export function FormulaBar() {
  const { formula: m, stage } = useMessages();
  const length = useApp(lengthOfWalk);
  const place = useApp(placeInWalk);
  const [first, last] = [useApp(stepBefore) === null, useApp(stepOn) === null];
  const { playing } = usePlayer();
  const view = useApp((state) => state.view);
  const beyond = view !== 'steps' && viewTraits[view].of.includes('output');
  return (
    <div className={styles.bar}>
      <div className={styles.side}>
        <Button
          className={styles.step}
          aria-label={m.previous}
          title={m.previous}
          disabled={first}
          onClick={stepBack}
        >
          <Icon size={16} name="back" />
        </Button>
        <span className={styles.count}>
          {beyond || viewTraits[view].stepless
            ? stage[view]
            : place === null
              ? m.skipped
              : m.stepOf(place, length)}
        </span>
      </div>
      <FormulaTerms />
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
          disabled={last}
          onClick={stepForward}
        >
          <Icon size={16} name="forward" />
        </Button>
      </div>
    </div>
  );
}
