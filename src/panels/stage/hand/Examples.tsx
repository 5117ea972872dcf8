import { useRef } from 'react';
import { useApp } from '../../../store/app.ts';
import { drawAll, takePreset } from '../../../store/hand/actions.ts';
import { presetInputs } from '../../../store/hand/inputs.ts';
import { presetNames } from '../../../view/hand/presets.ts';
import { Button } from '../../controls/Button.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './HandStage.module.css';

/** Worked examples, and other numbers in whatever is there. */
export function Examples() {
  const { hand: m } = useLaterMessages();
  const inputs = useApp((state) => state.hand.inputs);
  const seed = useRef(0);
  return (
    <fieldset className={styles.examples}>
      <legend className="visually-hidden">{m.examples}</legend>
      {presetNames.map((name) => (
        <Button
          key={name}
          lang={name === 'notebook' ? 'zh-CN' : undefined}
          aria-pressed={presetInputs(name) === inputs}
          onClick={() => takePreset(name)}
        >
          {m.presets[name]}
        </Button>
      ))}
      <Button
        onClick={() => {
          seed.current += 1;
          drawAll(seed.current);
        }}
      >
        {m.draw}
      </Button>
    </fieldset>
  );
}
