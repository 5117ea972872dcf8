import { select, setAllPositions } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import { useMessages } from '../../../store/locale.ts';
import type { Side } from '../../../trace/topology.ts';
import { Toggle } from '../../controls/Toggle.tsx';

function choose(which: Side | 'all') {
  if (which !== 'all') {
    select({ stack: which === 'source' ? 'encoder' : 'decoder', kind: 'self_attn' });
  }
  setAllPositions(which === 'all');
}

/** The positions of the source, of the translation, or all that the model knows. */
export function PositionsToggle({ longest }: { readonly longest: number }) {
  const { positions: m } = useMessages();
  const encoder = useApp((state) => state.selection.stack === 'encoder');
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
