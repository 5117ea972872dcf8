// @vitest-environment happy-dom
import { act, Suspense, use, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { useLaterMessages } from '../../src/panels/useLaterMessages.ts';
import { arriving } from '../../src/store/session/arriving.ts';
import { stand } from '../charts/mount.tsx';
import { referenceRun } from '../reference/run.ts';
import { visit } from './visit.ts';

const { box, show } = stand();
const words = arriving(async () => ({ late: 'here' }), 'late');

function Word() {
  return useLaterMessages().heads.weight;
}

function Panel() {
  const word = use(words.load());
  const [more] = useState(' and now');
  return word + more;
}

test('words that are here are shown at once, not after a wait', async () => {
  await visit(referenceRun(), 'lang=en');
  show(<Word />);
  expect(box().textContent).toBe('weight');
});

test('what waited for its words goes on with all that it remembers', async () => {
  const complained = vi.spyOn(console, 'error');
  const panel = (
    <Suspense fallback="…">
      <Panel />
    </Suspense>
  );
  await act(async () => show(panel));
  expect(box().textContent).toBe('here and now');
  expect(complained).not.toHaveBeenCalled();
});
