import { setView } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import type { View } from '../../view/selection.ts';
import { Toggle } from '../controls/Toggle.tsx';

const views = ['steps', 'links', 'heads'] as const satisfies readonly View[];

/** Steps / Links / All heads. */
export function StageViews() {
  const { shell: m } = useMessages();
  const view = useApp((state) => state.view);
  const options = views.map((one) => [one, m[one]] as const);
  return (
    <Toggle<View> look="raised" label={m.views} value={view} options={options} onChoose={setView} />
  );
}
