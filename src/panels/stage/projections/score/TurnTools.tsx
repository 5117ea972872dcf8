import { useApp } from '../../../../store/app.ts';
import { drawTurn, setAngle } from '../../../../store/lab/projections.ts';
import { turnStep } from '../../../../view/projections/turn.ts';
import { Button } from '../../../controls/Button.tsx';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import styles from '../ProjectionsStage.module.css';

/** By how much q and k are rotated. */
export function TurnTools() {
  const { rotated: m } = useLaterMessages().projections;
  const { by, number } = useApp((state) => state.turn);
  const [degrees, named] = by === 'angle' ? [number, m.degrees(number)] : [0, m.drawn(number)];
  return (
    <span className={styles.tools}>
      <input
        type="range"
        min={0}
        max={360}
        step={turnStep}
        value={degrees}
        aria-label={m.angle}
        aria-valuetext={named}
        onChange={({ currentTarget }) => setAngle(Number(currentTarget.value))}
      />
      <b>{named}</b>
      <Button onClick={drawTurn}>{m.draw}</Button>
    </span>
  );
}
