import { useApp } from '../../../store/app.ts';
import { countBy, listOnly } from '../../../store/roles/table.ts';
import { places } from '../../../trace/roles.ts';
import { counts } from '../../../view/heads/roles.ts';
import { headGroups, type RolesFilter } from '../../../view/heads/rolesTable.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { placeName } from './roleText.ts';

/** Which heads are listed, and what of them is counted. */
export function RolesTools() {
  const messages = useLaterMessages();
  const { roles: m, heads } = messages;
  const { place, group, counted } = useApp((state) => state.table);
  return (
    <>
      <Toggle<RolesFilter['place']>
        look="underlined"
        label={heads.attentions}
        value={place}
        options={[['all', m.all], ...places.map((one) => [one, placeName(one, messages)] as const)]}
        onChoose={(one) => listOnly({ place: one })}
      />
      <Toggle
        look="underlined"
        label={m.groups}
        value={group}
        options={headGroups.map((one) => [one, m.group[one]])}
        onChoose={(one) => listOnly({ group: one })}
      />
      <Toggle
        look="underlined"
        label={m.counting}
        value={counted}
        options={counts.map((one) => [one, m.counted[one]])}
        onChoose={countBy}
      />
    </>
  );
}
