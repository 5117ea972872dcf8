import { useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import type { MeasuredHeads } from '../../../trace/roles.ts';
import type { Run } from '../../../trace/run.ts';
import { everyRole, rolesAmong } from '../../../view/heads/roles.ts';
import { filtered, ordered } from '../../../view/heads/rolesTable.ts';
import { samePart } from '../../../view/parts/part.ts';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { ChanceRows } from './ChanceRows.tsx';
import { HeadRow } from './HeadRow.tsx';
import { RolesHead } from './RolesHead.tsx';
import styles from './RolesStage.module.css';

type RolesTableProps = { readonly run: Run; readonly measured: MeasuredHeads };

/** A line a head, a column a role, in the order of any of them; below the headings what chance would give. */
export function RolesTable({ run, measured }: RolesTableProps) {
  const { roles: m } = useLaterMessages();
  const { place, group, order, counted } = useApp((state) => state.table);
  const { dimensions } = run;
  const shown = useHead();
  const all = useMemo(() => everyRole(measured, dimensions), [measured, dimensions]);
  const listed = filtered(all, { place, group });
  const there = filtered(all, { place, group: 'all' });
  const columns = rolesAmong(there);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many rows scroll, by keyboard too.
    <div className={styles.room} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{m.table}</caption>
        <RolesHead columns={columns} />
        <ChanceRows heads={there} columns={columns} />
        <tbody>
          {ordered(listed, order, counted).map((head) => (
            <HeadRow
              key={Object.values(head.where).join('.')}
              {...{ head, columns, measured }}
              here={samePart(head.where, shown)}
            />
          ))}
        </tbody>
      </table>
      {listed.length === 0 && <p className={styles.note}>{m.none}</p>}
    </div>
  );
}
