import { useApp } from '../../../store/app.ts';
import { orderBy } from '../../../store/roles/table.ts';
import type { Role } from '../../../trace/roles.ts';
import type { RolesColumn } from '../../../view/heads/rolesTable.ts';
import { Icon } from '../../controls/Icon.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './RolesStage.module.css';

/** The headings: a press puts the table in that column's order, another turns it round. */
export function RolesHead({ columns }: { readonly columns: readonly Role[] }) {
  const { roles: m } = useLaterMessages();
  return (
    <thead>
      <tr>
        <Heading column="head" name={m.heading} />
        {columns.map((role) => (
          <Heading key={role} column={role} name={m.names[role]} />
        ))}
        <Heading column="bits" name={m.bits} />
      </tr>
    </thead>
  );
}

type HeadingProps = { readonly column: RolesColumn; readonly name: string };

function Heading({ column, name }: HeadingProps) {
  const { order } = useApp((state) => state.table);
  const own = order.column === column;
  const sort = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={own ? sort : 'none'}>
      <button type="button" className={styles.heading} onClick={() => orderBy(column)}>
        {name}
        <span className={styles.arrow} data-sort={own ? sort : undefined}>
          <Icon name="down" />
        </span>
      </button>
    </th>
  );
}
