// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { term } from '../../../src/messages/term.ts';
import { Prose } from '../../../src/panels/controls/Prose.tsx';
import { createMarks, MarksContext } from '../../../src/panels/glossary/marks.ts';
import { app } from '../../../src/store/app.ts';
import { glossary } from '../../../src/store/learn/glossary.ts';
import { stand } from '../../charts/mount.tsx';
import { languages } from '../../messages/languages.ts';
import { referenceRun } from '../../reference/run.ts';
import { visit } from '../visit.ts';

const { box, show } = stand();
const asked = () => [...box().querySelectorAll('button')].map(({ textContent }) => textContent);
const card = () => document.querySelector('[role=dialog]');
const click = (name: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.startsWith(name))?.click();
  });

beforeEach(async () => {
  await import('../../../src/panels/glossary/TermMark.tsx');
  await visit(referenceRun(), 'stack=encoder&step=q');
});

async function read(...texts: readonly string[]) {
  const marks = createMarks();
  await act(async () =>
    show(
      <MarksContext value={marks}>
        {texts.map((text) => (
          <p key={text}>
            <Prose>{text}</Prose>
          </p>
        ))}
      </MarksContext>,
    ),
  );
}

const weights = `its <w>${term('weight', 'weights')}</w>`;

test('a marked term reads as it is written, inside a role too', async () => {
  await read(`After ${term('softmax', 'softmax')}, ${weights}.`);
  expect(box().textContent).toBe('After softmax, its weights.');
  expect(asked()).toEqual(['softmax', 'weights']);
  expect(box().querySelector('[data-role=weight] button')).not.toBeNull();
});

test('of a term only the first in a panel can be asked, whatever comes and goes', async () => {
  await read(weights, `These ${term('weight', 'shares')}.`);
  expect(asked()).toEqual(['weights']);
  await read(`These ${term('weight', 'shares')}.`);
  expect(asked()).toEqual(['shares']);
});

test('asked, it says what it means in one sentence, and in the other language', async () => {
  await read(weights);
  await click('weights');
  const { says, also } = languages.en.glossary.terms.weight;
  expect(card()?.textContent).toContain(says);
  expect(card()?.querySelector('[lang=zh-CN]')?.textContent).toBe(also);
  expect(card()?.getAttribute('aria-labelledby')).toBe(card()?.querySelector('h3')?.id);
});

const rest = (kind: 'enter' | 'leave', pointerType: string) =>
  act(() => {
    const [word] = [...box().querySelectorAll('button')];
    const to = kind === 'enter' ? 'pointerover' : 'pointerout';
    word?.dispatchEvent(
      new PointerEvent(to, { bubbles: true, pointerType, relatedTarget: document.body }),
    );
  });
const wait = (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds));

afterEach(() => void vi.useRealTimers());

test('a mouse that rests on it is told, and takes neither focus nor a press', async () => {
  await read(weights);
  vi.useFakeTimers();
  rest('enter', 'touch');
  await wait(2000);
  expect(card()).toBeNull();
  rest('enter', 'mouse');
  await wait(200);
  expect(card()).toBeNull();
  await wait(400);
  expect(card()?.textContent).toContain(languages.en.glossary.terms.weight.says);
  expect(card()?.contains(document.activeElement)).toBe(false);
  rest('leave', 'mouse');
  await wait(400);
  expect(card()).toBeNull();
});

test('pressed while it is only looked at, it stays', async () => {
  await read(weights);
  vi.useFakeTimers();
  rest('enter', 'mouse');
  await wait(600);
  act(() => box().querySelector('button')?.click());
  rest('leave', 'mouse');
  await wait(2000);
  expect(card()).not.toBeNull();
});

test('from there one goes to where it is seen, or to all terms', async () => {
  await read(weights);
  await click('weights');
  await click('See it');
  expect(app.getState()).toMatchObject({ view: 'steps', step: 'pattern' });
  expect(card()).toBeNull();
  await click('weights');
  await click('All terms');
  expect(glossary.getState()).toEqual({ open: true, at: 'weight' });
});
