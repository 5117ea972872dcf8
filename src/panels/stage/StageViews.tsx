import { setView } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { kindOf, type PartKind } from '../../view/parts/part.ts';
import type { View } from '../../view/selection.ts';
import { viewsOf } from '../../view/views.ts';
import { Toggle } from '../controls/Toggle.tsx';
import { useLacking, usePart } from '../selected.ts';
import { MoreViews } from './MoreViews.tsx';
import styles from './StagePanel.module.css';

/** Steps / Links / All heads, and before them the ways to look at a part of another kind, its own steps among them. */
export function StageViews() {
  const kind = kindOf(usePart());
  const own = kind === 'head' ? [] : viewsOf(kind);
  return (
    <div className={styles.views}>
      {own.length > 0 && <Ways views={own} of={kind} />}
      <Ways views={viewsOf('head').filter((one) => !own.includes(one))} of="head" />
      <MoreViews />
    </div>
  );
}

type WaysProps = { readonly views: readonly View[]; readonly of: PartKind };

function Ways({ views: ways, of }: WaysProps) {
  const { stage: m } = useMessages();
  const view = useApp((state) => state.view);
  const lacking = useLacking();
  const barred = (one: View) => (lacking.includes(one) ? m.viewLacks(m[one]) : undefined);
  const options = ways.map((one) => [one, m[one], barred(one)] as const);
  return (
    <Toggle<View>
      look="raised"
      label={of === 'head' ? m.views : m.viewsOfPart}
      value={view}
      options={options}
      onChoose={setView}
    />
  );
}
