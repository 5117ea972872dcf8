import { useApp } from '../../../store/app.ts';
import type { Stack } from '../../../trace/topology.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';

type SideToggleProps = {
  /** Shows the same of the other stack. */
  readonly onChoose: (stack: Stack) => void;
};

/** The words that are read, or those that are written. */
export function SideToggle({ onChoose }: SideToggleProps) {
  const { inside: m } = useLaterMessages();
  const stack = useApp((state) => state.head.stack);
  return (
    <Toggle<Stack>
      look="underlined"
      label={m.which}
      value={stack}
      options={[
        ['encoder', m.source],
        ['decoder', m.target],
      ]}
      onChoose={onChoose}
    />
  );
}
