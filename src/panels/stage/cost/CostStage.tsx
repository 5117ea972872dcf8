import { useState } from 'react';
import { useApp } from '../../../store/app.ts';
import { setCost } from '../../../store/lab/cost.ts';
import type { Run } from '../../../trace/run.ts';
import { type Knob, knobs, type Preset, presets, type Sizes } from '../../../view/cost/sizes.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import styles from './CostStage.module.css';
import { CostTable } from './CostTable.tsx';
import { HeadsTable } from './HeadsTable.tsx';
import { KnobField } from './KnobField.tsx';
import { useSizes } from './useSizes.ts';

const names = Object.keys(presets) as readonly Preset[];

function presetOf(asked: Sizes | null): Preset | 'model' | '' {
  if (!asked) return 'model';
  const same = (name: Preset) => knobs.every((knob) => presets[name][knob] === asked[knob]);
  return names.find(same) ?? '';
}

/** Parameters and multiply-adds of a Transformer of any sizes, part by part. */
export function CostStage({ run }: { readonly run: Run }) {
  const { cost: m } = useLaterMessages();
  const asked = useApp((state) => state.cost);
  const { sizes, own } = useSizes(run);
  const [touched, setTouched] = useState<Knob | null>(null);
  const options = (['model', ...names] as const).map((name) => [name, m[name]] as const);
  return (
    <Frame
      tools={
        <Toggle<Preset | 'model' | ''>
          look="underlined"
          label={m.which}
          value={presetOf(asked)}
          options={options}
          onChoose={(name) => setCost(name === 'model' || name === '' ? null : presets[name])}
        />
      }
    >
      <div className={styles.stage}>
        <fieldset className={styles.knobs}>
          <legend className="visually-hidden">{m.knobs}</legend>
          {knobs.map((knob) => (
            <KnobField
              key={`${knob} ${sizes[knob]}`}
              knob={knob}
              value={sizes[knob]}
              touched={touched === knob}
              onTouch={setTouched}
              onChange={(value) => setCost({ ...sizes, [knob]: value })}
            />
          ))}
        </fieldset>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus. */}
        <section className={styles.tables} tabIndex={0} aria-label={m.table}>
          <CostTable sizes={sizes} own={own} touched={touched} />
          <HeadsTable sizes={sizes} />
        </section>
      </div>
    </Frame>
  );
}
