import { headSwitch, layerSwitch, type Switch, wholes } from '../../../lab/switches.ts';
import { toggleSwitch } from '../../../store/lab/switches.ts';
import { Button } from '../../controls/Button.tsx';
import { Prose } from '../../controls/Prose.tsx';
import { useHead } from '../../selected.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './SwitchesStage.module.css';
import { useSwitchName } from './useSwitchName.ts';

/** One press each: what is left out everywhere, the head on show, and its layer. */
export function SwitchRow() {
  const { switches: m } = useLaterMessages();
  const head = useHead();
  const nameOf = useSwitchName();
  return (
    // biome-ignore lint/a11y/useSemanticElements: some buttons under one name, nothing to send.
    <div role="group" aria-label={m.switches} className={styles.switches}>
      {wholes.map((name) => (
        <OneSwitch key={name} name={name} label={nameOf(name)} />
      ))}
      <OneSwitch name={headSwitch(head)} label={m.thisHead} />
      <OneSwitch name={layerSwitch(head)} label={m.thisLayer} />
    </div>
  );
}

type OneSwitchProps = { readonly name: Switch; readonly label: string };

/** The head and the layer on show have one button each, whatever they are: nothing moves when others are. */
function OneSwitch({ name, label }: OneSwitchProps) {
  const nameOf = useSwitchName();
  const on = useSlot((state) => state.off.includes(name));
  return (
    <Button
      className={styles.switch}
      aria-pressed={on}
      title={nameOf(name).replaceAll('_', '')}
      onClick={() => toggleSwitch(name)}
    >
      <span>
        <Prose>{label}</Prose>
      </span>
    </Button>
  );
}
