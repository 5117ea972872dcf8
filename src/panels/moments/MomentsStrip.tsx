import { showMoments } from '../../store/actions.ts';
import { formatLoss, formatShare, formatSteps } from '../../view/training/moments.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { PaceMenu } from '../formula/PaceMenu.tsx';
import { useLaterMessages } from '../useLaterMessages.ts';
import { MomentSlider } from './MomentSlider.tsx';
import styles from './Moments.module.css';
import { useMomentPlayer } from './useMomentPlayer.ts';
import { type Moments, useMoments } from './useMoments.ts';

/** This sentence at a moment of the model's training: which, how good it was then, and the way back. */
export function MomentsStrip() {
  const { moments: m } = useLaterMessages();
  const moments = useMoments();
  const { all, chosen, choose } = moments;
  const { playing, toggle } = useMomentPlayer(moments);
  const last = all.length - 1;
  const play = playing ? m.pause : m.play;
  return (
    <section className={styles.strip} aria-label={m.title} aria-busy={!moments.settled}>
      <div className={styles.play}>
        <Button look="bare" aria-label={play} title={play} onClick={toggle}>
          <Icon name={playing ? 'pause' : 'play'} size={16} />
        </Button>
        <PaceMenu />
      </div>
      <MomentSlider {...moments} />
      <Facts {...moments} />
      <div className={styles.away}>
        {/* Not disabled: whoever pressed it would lose the focus. */}
        <Button aria-disabled={chosen === last} onClick={() => choose(last)}>
          {m.finish}
        </Button>
        <Button
          look="bare"
          aria-label={m.close}
          title={m.close}
          onClick={() => {
            showMoments(false);
            choose(last);
            document.getElementById('stage')?.focus();
          }}
        >
          <Icon name="close" />
        </Button>
      </div>
    </section>
  );
}

/** What is asked for and how good it was; that it is not the finished model is said first. */
function Facts({ all, chosen, settled }: Moments) {
  const { moments: m } = useLaterMessages();
  const moment = all[chosen];
  const steps = formatSteps(all.at(-1)?.step ?? 0);
  if (!moment) return null;
  const finished = chosen === all.length - 1;
  return (
    <div className={styles.facts}>
      <p className={styles.sign} data-unfinished={finished ? undefined : ''} role="status">
        {finished ? m.finished : m.unfinished}
        {!settled && <span aria-hidden="true"> …</span>}
      </p>
      <p className={styles.steps}>{m.steps(formatSteps(moment.step), steps)}</p>
      <p className={styles.measured}>
        <span data-curve="loss">{m.loss(formatLoss(moment.loss))}</span>
        <span data-curve="share">{m.exactMatch(formatShare(moment.exactMatch))}</span>
      </p>
    </div>
  );
}
