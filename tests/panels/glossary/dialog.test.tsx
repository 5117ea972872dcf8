// @vitest-environment happy-dom
import '../standards-mode.ts';
import katex from 'katex';
import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { terms } from '../../../src/messages/terms.ts';
import { formulas } from '../../../src/panels/glossary/formulas.ts';
import { GlossaryDialog, termsFor } from '../../../src/panels/glossary/GlossaryDialog.tsx';
import { GlossaryDoor } from '../../../src/panels/glossary/GlossaryDoor.tsx';
import { HelpMenu } from '../../../src/panels/page/HelpMenu.tsx';
import { app } from '../../../src/store/app.ts';
import { closeGlossary, glossary, openGlossary } from '../../../src/store/learn/glossary.ts';
import { press, stand } from '../../charts/mount.tsx';
import { eventually } from '../../eventually.ts';
import { languages } from '../../messages/languages.ts';
import { referenceRun } from '../../reference/run.ts';
import { visit } from '../visit.ts';

const { box, show } = stand();
const dialog = () => document.querySelector('[role=dialog]');

beforeEach(() => visit(referenceRun(), 'stack=encoder&step=q'));
// What closes gives the focus back in a timer of its own.
afterEach(() =>
  act(async () => {
    closeGlossary();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }),
);

test.each(terms)('the formula of %s can be set', (term) => {
  expect(() => katex.renderToString(formulas[term], { throwOnError: true })).not.toThrow();
});

test('a term is found by its name in either language, or by what is said of it', () => {
  const { en, 'zh-CN': zh } = languages;
  expect(termsFor('因果', en)).toEqual(['mask']);
  expect(termsFor('Causal M', zh)).toEqual(['mask']);
  expect(termsFor('logit', en)[0]).toBe('logit');
  expect(termsFor('log₂', en)).toEqual(['entropy']);
  expect(termsFor('', en)).toEqual(terms);
  expect(termsFor('zeppelin', en)).toEqual([]);
});

test('G opens it from wherever nothing is written, and it goes where a term is seen', async () => {
  await act(async () =>
    show(
      <>
        <GlossaryDoor />
        <textarea />
      </>,
    ),
  );
  press(box().querySelector('textarea') as Element, 'g');
  expect(glossary.getState().open).toBe(false);
  press(document.body, 'g');
  expect(dialog()?.querySelectorAll('article')).toHaveLength(terms.length);
  const last = [...(dialog()?.querySelectorAll('article button') ?? [])].at(-1) as HTMLElement;
  await act(async () => last.click());
  expect(dialog()).toBeNull();
  expect(app.getState().view).toBe('longer');
});

test('it opens at the term that was asked for', async () => {
  act(() => openGlossary('entropy'));
  await act(async () => show(<GlossaryDialog />));
  expect(dialog()?.querySelector('[data-at] h3')?.textContent).toBe('entropy熵');
});

test('the help menu has the keys and the glossary', async () => {
  show(<HelpMenu />);
  const button = box().querySelector('button') as HTMLElement;
  press(button, 'Enter');
  const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
  expect(items.slice(0, 2).map(({ textContent }) => textContent)).toEqual([
    'Keyboard?',
    'GlossaryG',
  ]);
  act(() => items[1]?.click());
  await eventually(() => expect(glossary.getState().open).toBe(true));
});
