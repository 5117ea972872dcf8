import { select, selectHead, setAllPositions } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import type { Side } from '../../../trace/topology.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';

function choose(which: Side | 'all') {
  if (which !== 'all') {
    const stack = which === 'source' ? 'encoder' : 'decoder';
    // Positions meet positions of their own stack: so do the words' roles.
    selectHead({ stack, kind: 'self_attn' });
    select({ kind: 'embedding', stack });
  }
  setAllPositions(which === 'all');
}

/** The positions of the source, of the translation, or all that the model knows. */
export function PositionsToggle({ longest }: { readonly longest: number }) {
  const { positions: m } = useLaterMessages();
  const encoder = useApp((state) => state.head.stack === 'encoder');
  const all = useApp((state) => state.allPositions);
  const sentence = encoder ? 'source' : 'target';
  return (
    <Toggle
      look="underlined"
      label={m.which}
      value={all ? 'all' : sentence}
      options={[
        ['source', m.source],
        ['target', m.target],
        ['all', m.all(longest)],
      ]}
      onChoose={choose}
    />
  );
}
