import { useApp } from '../../../store/app.ts';
import type { Role } from '../../../trace/roles.ts';
import { places } from '../../../trace/roles.ts';
import { type HeadRoles, scoreOf } from '../../../view/heads/roles.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './RolesStage.module.css';
import { placeName } from './roleText.ts';

type ChanceRowsProps = { readonly heads: readonly HeadRoles[]; readonly columns: readonly Role[] };

/** For each attention that is listed: what looking at all alike would give, and over how many cases. */
export function ChanceRows({ heads, columns }: ChanceRowsProps) {
  const firsts = places.flatMap((place) => heads.find((one) => one.place === place) ?? []);
  return (
    <tbody className={styles.chance}>
      {firsts.map((first) => (
        <ChanceRow key={first.place} of={first} columns={columns} />
      ))}
    </tbody>
  );
}

type ChanceRowProps = { readonly of: HeadRoles; readonly columns: readonly Role[] };

function ChanceRow({ of, columns }: ChanceRowProps) {
  const messages = useLaterMessages();
  const { roles: m } = messages;
  const locale = useApp((state) => state.locale);
  return (
    <tr>
      <th scope="row">{m.chance(placeName(of.place, messages))}</th>
      {columns.map((role) => {
        const score = scoreOf(of, role);
        return (
          <td key={role}>
            {score && formatFixed(score.chance)}
            <small>{score && m.cases(score.cases.toLocaleString(locale))}</small>
          </td>
        );
      })}
      <td>{formatFixed(of.even)}</td>
    </tr>
  );
}
