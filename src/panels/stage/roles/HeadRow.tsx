import { useApp } from '../../../store/app.ts';
import { useMessages } from '../../../store/locale.ts';
import type { MeasuredHeads, Role } from '../../../trace/roles.ts';
import { type HeadRoles, isClear, type RoleScore, scoreOf } from '../../../view/heads/roles.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './RolesStage.module.css';
import { fullName, headName, scoreText, shownScore } from './roleText.ts';
import { useShowHead } from './useShowHead.ts';

type HeadRowProps = {
  readonly head: HeadRoles;
  readonly columns: readonly Role[];
  readonly measured: MeasuredHeads;
  /** Whether it is the selected one. */
  readonly here: boolean;
};

/** One head: its name leads to it, and each score to a sentence that shows it. */
export function HeadRow({ head, columns, measured, here }: HeadRowProps) {
  const messages = useLaterMessages();
  const { order } = useApp((state) => state.table);
  const full = fullName(head, useMessages());
  const show = useShowHead(measured);
  const { column } = order;
  const asked = column === 'head' || column === 'bits' ? head.best : scoreOf(head, column);
  return (
    <tr data-dull={head.dull || undefined} aria-current={here || undefined}>
      <th scope="row">
        <button type="button" title={full} onClick={() => show(head, asked ?? head.best)}>
          {headName(head, messages)}
        </button>
        {head.dull && <small>{messages.roles.dull}</small>}
      </th>
      {columns.map((role) => (
        <td key={role}>
          <Score score={scoreOf(head, role)} onShow={(score) => show(head, score)} />
        </td>
      ))}
      <td>{formatFixed(head.bits)}</td>
    </tr>
  );
}

type ScoreProps = {
  readonly score: RoleScore | undefined;
  readonly onShow: (score: RoleScore) => void;
};

/** By keyboard the same is reached by the head's name, in the order of this column. */
function Score({ score, onShow }: ScoreProps) {
  const { roles: m } = useLaterMessages();
  const { counted } = useApp((state) => state.table);
  const locale = useApp((state) => state.locale);
  if (!score) return null;
  const look = { title: scoreText(score, m, locale), 'data-clear': isClear(score) || undefined };
  const text = shownScore(score, counted);
  if (!score.shown) return <span {...look}>{text}</span>;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.score}
      {...look}
      onClick={() => onShow(score)}
    >
      {text}
    </button>
  );
}
