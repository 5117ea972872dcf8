import { useState } from 'react';
import { type TakenKind, type TakenNames, takenKinds } from '../../files/takenNames.ts';
import { tellProblem } from '../../store/actions.ts';
import { arriving } from '../../store/session/arriving.ts';
import type { Run } from '../../trace/run.ts';
import { Button } from '../controls/Button.tsx';
import { download } from '../controls/download.ts';
import { useLaterMessages } from '../useLaterMessages.ts';
import styles from './TakeAway.module.css';

export type Of = { readonly run: Run; readonly names: TakenNames };

/** What writes the formats: nobody needs it who takes nothing. */
const taking = arriving(() => import('../../store/runs/taking.ts'), 'take');

async function taken(kind: TakenKind, { run, names }: Of): Promise<number | null> {
  try {
    taking.again();
    const file = (await taking.load())(kind, run);
    download(names[kind], file);
    return Math.ceil(file.size / 1000);
  } catch (error) {
    tellProblem(error);
    return null;
  }
}

/** A button a file, and what is in it. */
export function TakenFiles({ run, names }: Of) {
  const { taking: m } = useLaterMessages();
  const [told, setTold] = useState('');
  const take = async (kind: TakenKind) => {
    const kilobytes = await taken(kind, { run, names });
    setTold(kilobytes === null ? '' : m.written(names[kind], kilobytes));
  };
  return (
    <>
      <h3>{m.files}</h3>
      <ul className={styles.files}>
        {takenKinds.map((kind) => (
          <li key={kind}>
            <Button onClick={() => take(kind)} aria-label={m.download(names[kind])}>
              {names[kind]}
            </Button>
            <span>{m.kinds[kind]}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </>
  );
}
