import { select, selectHead } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import type { Side } from '../../../trace/topology.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';

/** A stack's own words are the rows here, whatever they attend to. */
function choose(side: Side) {
  const stack = side === 'source' ? 'encoder' : 'decoder';
  selectHead({ stack, kind: 'self_attn' });
  select({ kind: 'embedding', stack });
}

/** The words that are read, or those that are written. */
export function SideToggle() {
  const { inside: m } = useLaterMessages();
  const encoder = useApp((state) => state.head.stack === 'encoder');
  return (
    <Toggle<Side>
      look="underlined"
      label={m.which}
      value={encoder ? 'source' : 'target'}
      options={[
        ['source', m.source],
        ['target', m.target],
      ]}
      onChoose={choose}
    />
  );
}
