import { setView } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { type ViewMenu, viewMenus, viewsIn } from '../../view/views.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Choices, Menu, Section } from '../controls/Menu.tsx';
import { OpenMoments } from '../moments/OpenMoments.tsx';
import { useLacking } from '../selected.ts';
import styles from './StagePanel.module.css';

const filled = viewMenus.filter((menu) => viewsIn(menu).length > 0);

/** What is asked less often than how a head looks: who does what, and the laboratory. It says which of them is on show. */
export function MoreViews() {
  const { stage: m } = useMessages();
  const view = useApp((state) => state.view);
  const shown = filled.some((menu) => viewsIn(menu).includes(view));
  if (filled.length === 0) return null;
  const trigger = (
    <Button
      className={styles.more}
      data-on={shown ? '' : undefined}
      aria-label={shown ? m.moreShows(m[view]) : undefined}
    >
      {shown ? m[view] : m.more}
      <Icon name="down" />
    </Button>
  );
  return (
    <Menu trigger={trigger} align="end">
      {filled.map((menu) => (
        <MenuGroup key={menu} menu={menu} />
      ))}
    </Menu>
  );
}

function MenuGroup({ menu }: { readonly menu: ViewMenu }) {
  const { stage: m } = useMessages();
  const view = useApp((state) => state.view);
  const lacking = useLacking();
  const there = viewsIn(menu).filter((one) => !lacking.includes(one));
  if (there.length === 0) return null;
  return (
    <Section label={m.moreViews[menu]}>
      <Choices
        value={view}
        options={there.map((one) => [one, m[one]] as const)}
        onChoose={setView}
      />
      {menu === 'measured' && <OpenMoments />}
    </Section>
  );
}
