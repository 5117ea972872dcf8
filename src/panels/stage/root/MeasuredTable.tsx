import { formatFixed } from '../../../view/matrix/format.ts';
import { type AtWidth, looks } from '../../../view/root/draws.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';

const kinds = ['variance', 'evenness', 'slope'] as const;

/** What the curves show, for reading aloud. */
export function MeasuredTable({ measured }: { readonly measured: readonly AtWidth[] }) {
  const { root: m } = useLaterMessages();
  return (
    <table className="visually-hidden">
      <caption>{m.table}</caption>
      <thead>
        <tr>
          <th scope="col">d</th>
          {looks.map((look) =>
            kinds.map((kind) => (
              <th key={`${look} ${kind}`} scope="col">
                {m[kind]}: {m.looks[look]}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {measured.map(({ width, mean }) => (
          <tr key={width}>
            <th scope="row">{width}</th>
            {looks.map((look) =>
              kinds.map((kind) => (
                <td key={`${look} ${kind}`}>{formatFixed(mean[look][kind], 3)}</td>
              )),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
