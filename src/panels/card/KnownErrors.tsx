import { knownErrors } from '../../view/card/knownErrors.ts';
import { useLaterMessages } from '../useLaterMessages.ts';

/** Sentences of one direction that its model gets wrong. */
export function KnownErrors({ direction }: { readonly direction: string }) {
  const { card: m } = useLaterMessages();
  const [from, to] = direction.split('-');
  return (
    <>
      <h3>{m.errors}</h3>
      <p>{m.errorsText}</p>
      <ul>
        {knownErrors.map((one, at) =>
          one.direction === direction ? (
            <li key={one.source}>
              <span lang={from}>{one.source}</span> → <span lang={to}>{one.written}</span>{' '}
              {m.wrong[at]}
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}
