import { setView } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { useLacking } from '../../store/selected.ts';
import { type View, views } from '../../view/selection.ts';
import { viewTraits } from '../../view/views.ts';
import { Toggle } from '../controls/Toggle.tsx';

/** The others are chosen on the map, with the part that they show. */
const ofHeads = views.filter((view) => viewTraits[view].of === 'head');

/** Steps / Links / All heads. */
export function StageViews() {
  const { stage: m } = useMessages();
  const view = useApp((state) => state.view);
  const lacking = useLacking();
  const barred = (one: View) => (lacking.includes(one) ? m.viewLacks(m[one]) : undefined);
  const options = ofHeads.map((one) => [one, m[one], barred(one)] as const);
  return (
    <Toggle<View> look="raised" label={m.views} value={view} options={options} onChoose={setView} />
  );
}
