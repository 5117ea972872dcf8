import { setStage } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import type { Stage } from '../../view/selection.ts';
import { Toggle } from '../controls/Toggle.tsx';

const views = ['steps', 'links', 'heads'] as const satisfies readonly Stage[];

/** Steps / Links / All heads. */
export function StageViews() {
  const { shell: m } = useMessages();
  const stage = useApp((state) => state.stage);
  const options = views.map((view) => [view, m[view]] as const);
  return (
    <Toggle<Stage>
      look="raised"
      label={m.views}
      value={stage}
      options={options}
      onChoose={setStage}
    />
  );
}
