import { useMessages } from '../../../store/locale.ts';
import type { Chip } from '../../../view/sentence/chips.ts';
import { Icon } from '../../controls/Icon.tsx';
import styles from './Chips.module.css';

/** A token's word, the marks Q and K above it, and in words what marks and looks say. */
export function ChipFace({ chip, lang }: { readonly chip: Chip; readonly lang: string }) {
  const { sentence: m } = useMessages();
  const said = [
    ...chip.roles.map((role) => m[role]),
    ...(chip.unknown ? [m.unknown] : []),
    ...(chip.forced ? [m.forced] : []),
    ...(chip.state === 'now' ? [m.produced] : chip.state === 'later' ? [m.later] : []),
  ];
  return (
    <>
      {chip.unknown && <Icon name="question" />}
      {chip.forced && <Icon name="pencil" />}
      <span className={styles.word} lang={lang}>
        {chip.token}
      </span>
      {said.length > 0 && <span className="visually-hidden">, {said.join(', ')}</span>}
      <span aria-hidden="true" className={styles.marks}>
        {chip.roles.map((role) => (
          <span key={role} className={styles.mark} data-role={role}>
            {role === 'query' ? m.queryMark : m.keyMark}
          </span>
        ))}
      </span>
    </>
  );
}
