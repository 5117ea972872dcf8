// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { BarList } from '../../../src/charts/bars/BarList.tsx';
import { stand } from '../mount.tsx';

const { box, show } = stand();

test('a ranking is a table, its bars as long as their shares', () => {
  const bar = { shareText: '0.7500', extra: '4.20', strong: true };
  show(
    <BarList
      caption="step 1"
      headings={{ name: 'word', share: 'probability', extra: 'logit' }}
      bars={[
        { ...bar, key: 7, name: 'chat', share: 0.75, mark: 'taken' },
        { ...bar, key: 8, name: 'chien', share: 0.2, shareText: '0.2000', strong: false },
      ]}
      ticks={['0', '0.5', '1']}
      lang="fr"
      rest={{ name: 'other 700 words', shareText: '0.0500' }}
      row={24}
    />,
  );
  expect(box().querySelector('thead td')?.textContent).toBe('00.51');
  expect(box().querySelector('caption')?.textContent).toBe('step 1');
  const rows = [...box().querySelectorAll('tbody tr, tfoot tr')];
  const cells = (row: Element) =>
    [...row.querySelectorAll('th, td:not([aria-hidden])')].map((cell) => cell.textContent);
  expect(rows.map(cells)).toEqual([
    ['takenchat', '0.7500', '4.20'],
    ['chien', '0.2000', '4.20'],
    ['other 700 words', '', '0.0500', ''],
  ]);
  const widths = [...box().querySelectorAll<HTMLElement>('tbody [style]')].map(
    ({ style }) => style.width,
  );
  expect(widths).toEqual(['75%', '20%']);
  expect(box().querySelector('tbody [lang]')?.getAttribute('lang')).toBe('fr');
});
