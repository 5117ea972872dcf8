import { setView } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { useLacking } from '../../store/selected.ts';
import type { View } from '../../view/selection.ts';
import { Toggle } from '../controls/Toggle.tsx';

const views = ['steps', 'links', 'heads'] as const satisfies readonly View[];

/** Steps / Links / All heads. */
export function StageViews() {
  const { shell: m } = useMessages();
  const view = useApp((state) => state.view);
  const lacking = useLacking();
  const barred = (one: View) => (lacking.includes(one) ? m.viewLacks(m[one]) : undefined);
  const options = views.map((one) => [one, m[one], barred(one)] as const);
  return (
    <Toggle<View> look="raised" label={m.views} value={view} options={options} onChoose={setView} />
  );
}
