// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { at, traced } from '../../../src/view/matrix/matrix.ts';
import { press, stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { layOut, visit } from '../visit.ts';

const run = referenceRun();
const { box, show } = stand();

beforeEach(layOut);

/** What is said of each cell of the large map, as the arrow keys come by. */
async function walked(link: string): Promise<string[][]> {
  await visit(run, `view=heads&${link}`);
  show(<StagePanel />);
  const map = box().querySelector('[role=grid]') as Element;
  const said = () => map.querySelector('[role=gridcell]')?.textContent ?? '';
  press(map, 'Enter');
  press(map, 'PageUp');
  return Array.from({ length: Number(map.getAttribute('aria-rowcount')) }, () => {
    press(map, 'Home');
    const row = Array.from({ length: Number(map.getAttribute('aria-colcount')) }, () => {
      const cell = said();
      press(map, 'ArrowRight');
      return cell;
    });
    press(map, 'ArrowDown');
    return row;
  });
}

describe('the large map', () => {
  test('says of later words that they are not there, of all others their weight', async () => {
    const rows = await walked('stack=decoder&layer=2&head=2&t=4');
    const pattern = traced(run.trace, 'decoder.1.self_attn.pattern', 1);
    const words = ['<bos>', 'le', 'chat', 'dort'];
    const made = ['le', 'chat', 'dort', '<eos>'];
    const weight = (row: number, key: number) => formatFixed(at(pattern, row, key), 3);
    expect(rows).toEqual(
      words.map((query, row) =>
        words.map((key, column) =>
          column > row
            ? `“${query} → ${made[row]}” to “${key}”: not there yet, always 0`
            : `“${query} → ${made[row]}” to “${key}”: ${weight(row, column)}`,
        ),
      ),
    );
  });

  test.each(['stack=encoder', 'stack=decoder&attn=cross'])(
    'blocks nothing of %s',
    async (which) => {
      const rows = await walked(`${which}&layer=1&head=1&t=4`);
      expect(rows.flat()).toHaveLength(16);
      for (const cell of rows.flat()) expect(cell).toMatch(/” to “.*”: \d\.\d{3}$/);
    },
  );
});
