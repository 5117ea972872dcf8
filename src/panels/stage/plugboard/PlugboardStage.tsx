import { selectHead } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import { setPlugs } from '../../../store/lab/plugs.ts';
import type { Run } from '../../../trace/run.ts';
import { type Preset, presetNames, presetOf, presets } from '../../../view/plugboard/plugs.ts';
import { Button } from '../../controls/Button.tsx';
import { Toggle } from '../../controls/Toggle.tsx';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useTallWindow } from '../../why/useTallWindow.ts';
import { Frame } from '../Frame.tsx';
import styles from './PlugboardStage.module.css';
import { PluggedMaps } from './PluggedMaps.tsx';
import { PluggedWords } from './PluggedWords.tsx';
import { Shapes } from './Shapes.tsx';
import { useBoard } from './usePlugged.ts';
import { Wires } from './Wires.tsx';

type RunProps = { readonly run: Run };

/** A cross-attention whose queries, keys and values are each plugged in from either stack. */
export function PlugboardStage({ run }: RunProps) {
  const { plugboard: m } = useLaterMessages();
  const word = useApp((state) => state.plugs);
  const cross = useHead().kind === 'cross_attn';
  return (
    <Frame
      className={styles.frame}
      tools={
        <Toggle<Preset | 'own'>
          look="underlined"
          label={m.presets}
          value={presetOf(word) ?? 'own'}
          options={presetNames.map((one) => [one, m.preset[one]] as const)}
          onChoose={(one) => one !== 'own' && setPlugs(presets[one])}
        />
      }
    >
      {cross ? <OfCross run={run} /> : <NoCross />}
    </Frame>
  );
}

function OfCross({ run }: RunProps) {
  const board = useBoard(run);
  // Beside what it comes from, where there is room.
  const tall = useTallWindow();
  return (
    <div className={styles.stage}>
      <div className={styles.column}>
        <Wires {...board} />
        <Shapes {...board} />
        {tall && <PluggedWords {...board} />}
      </div>
      <div className={styles.column} data-numbers="">
        <PluggedMaps {...board} />
        {!tall && <PluggedWords {...board} />}
      </div>
    </div>
  );
}

/** In self-attention there is one place only to plug into. */
function NoCross() {
  const { plugboard: m } = useLaterMessages();
  return (
    <p className={styles.note}>
      {m.noCross}{' '}
      <Button onClick={() => selectHead({ stack: 'decoder', kind: 'cross_attn' })}>
        {m.toCross} →
      </Button>
    </p>
  );
}
