import { PlugBoard } from '../../../charts/board/PlugBoard.tsx';
import { plugIn } from '../../../store/lab/plugs.ts';
import type { Stack } from '../../../trace/topology.ts';
import { formatShape } from '../../../view/matrix/format.ts';
import { plugNames } from '../../../view/plugboard/plugs.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './PlugboardStage.module.css';
import type { Board } from './usePlugged.ts';

const stacks = ['encoder', 'decoder'] as const satisfies readonly Stack[];

/** The board itself, and under it the same as radio buttons. */
export function Wires({ run, plugs, fit, words }: Board) {
  const { plugboard: m } = useLaterMessages();
  const { dModel, dHead } = run.dimensions;
  return (
    <div className={styles.wires}>
      <PlugBoard
        boxes={stacks.map((id) => ({
          ...{ id, title: m.stack[id] },
          shape: formatShape(words[id].length, dModel),
        }))}
        jacks={plugNames.map((name) => ({
          ...{
            name,
            title: `${name.toUpperCase()} ${m.plug[name]}`,
            from: stacks.indexOf(plugs[name]),
          },
          shape: formatShape(fit.rows[name], dHead),
        }))}
        onPlug={(name, box) => plugIn(name, stacks[box] ?? 'encoder')}
      />
      <div className={styles.radios}>
        {plugNames.map((name) => (
          <span key={name} className={styles.radio} data-role={name}>
            <b aria-hidden="true">{name.toUpperCase()}</b>
            <Toggle<Stack>
              look="underlined"
              label={m.plugFrom(m.plug[name])}
              value={plugs[name]}
              options={stacks.map((stack) => [stack, m.stack[stack]] as const)}
              onChoose={(stack) => plugIn(name, stack)}
            />
          </span>
        ))}
      </div>
    </div>
  );
}
