import { useApp } from '../../../store/app.ts';
import { changeInputs } from '../../../store/hand/actions.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './HandStage.module.css';

const switches = ['scaled', 'masked', 'positions'] as const;
const headCounts = [1, 2, 3, 4, 5, 6, 7, 8];

/** Heads, scaling, mask and positions. */
export function Settings() {
  const { hand: m } = useLaterMessages();
  const inputs = useApp((state) => state.hand.inputs);
  return (
    <fieldset className={styles.settings}>
      <legend className="visually-hidden">{m.settings}</legend>
      <label>
        {m.heads}{' '}
        <select
          value={inputs.heads}
          onChange={(event) => changeInputs({ heads: Number(event.target.value) })}
        >
          {headCounts.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      {switches.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={inputs[name]}
            onChange={(event) => changeInputs({ [name]: event.target.checked })}
          />{' '}
          <Prose>{m[name]}</Prose>
        </label>
      ))}
    </fieldset>
  );
}
