import type { Page } from '@playwright/test';
import { seededRandom } from '../../src/language/random.ts';
import type { Locale } from '../../src/messages/locales.ts';
import { fieldNames } from '../../src/store/address/url.ts';
import { languages } from '../messages/languages.ts';
import { expect, test } from './fixtures.ts';
import { type Link, randomLink, sentences } from './links/random.ts';

/** Waits for the translation and its question, has the address written as on leaving, and reads the page. */
async function settled(page: Page) {
  const read = await page.evaluate(async (patience) => {
    const { ready } = window.attentoscope;
    const late = new Promise<string>((then) => setTimeout(then, patience, 'late'));
    const text = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.textContent);
    const opened = await Promise.race([ready.then(() => 'open', String), late]);
    // Watched, not asked for: a hundred loads leave no time, and a page behind another has few frames.
    const busy = () => document.querySelector('[data-testid=translation][aria-busy=true]');
    const once = (there: () => boolean) =>
      new Promise<void>((then) => {
        const look = () => there() && then();
        new MutationObserver(look).observe(document, {
          ...{ subtree: true, attributes: true, childList: true },
        });
        look();
      });
    await Promise.race([once(() => busy() === null), late]);
    // The column at the right comes after the picture, and not at all where there is no run.
    const short = new Promise((then) => setTimeout(then, 3000));
    const explained = () => text('main section:last-child h2').length > 0;
    await Promise.race([once(explained), short, late]);
    // Where a link hides the translation nothing says that one is being made.
    const shown = document.querySelector('[data-testid=translation]');
    if (!shown) await new Promise((resolve) => setTimeout(resolve, 2000));
    window.dispatchEvent(new Event('pagehide'));
    const current = [...document.querySelectorAll<HTMLElement>('[aria-current]')];
    return {
      settled: opened !== 'late' && !busy(),
      notice: text('[data-testid=notice] p').join(),
      state: {
        address: location.href,
        lang: document.documentElement.lang,
        theme: document.documentElement.dataset.theme,
        sentence: document.querySelector('textarea')?.value,
        translation: text('[data-testid=translation]').join(),
        message: text('#sentence-problem, [role=alert] p').join(),
        current: current.map((one) => one.ariaLabel ?? one.textContent),
        decoding: text('fieldset'),
        question: text('main section:last-child h2'),
      },
      // What comes later, such as what was measured of the head, is there in the one and not yet in the other.
      why: text('main section:last-child').join(),
    };
  }, 20_000);
  expect(read.settled).toBe(true);
  return read;
}
type Settled = Awaited<ReturnType<typeof settled>>;

/** Whatever the page says of a problem, but `unexpected`; its numbers as #. */
function messagesOf(locale: Locale): readonly string[] {
  const { retry, dismiss, unexpected, ...problems } = languages[locale].problems;
  const named = ['en', 'fr', 'zh'];
  const params = ['unsupported', 'no-adapter'].flatMap((reason) =>
    named.flatMap((found) =>
      named.map((read) => ({ reason, found, read, count: '#', limit: '#', seconds: '#' })),
    ),
  );
  return Object.values(problems).flatMap((message) => params.map(message));
}

function expectSense({ state, notice, why }: Settled, { query, first }: Link): void {
  const locale = first.lang?.kind === 'good' ? (first.lang.raw as Locale) : 'en';
  expect(state.lang).toBe(locale);
  const said = new URLSearchParams(query.replace(/#.*/, '')).get('text');
  if (first.text?.kind === 'good') expect(state.sentence).toBe(said?.replace(/\s*[\r\n]+/g, ' '));
  else expect(state.sentence).toMatch(/^(The animal|动物)/);
  const hidden = first.hide?.kind === 'good' && first.hide.raw.includes('translation');
  // Words given may be none but the end.
  const ended = first.prefix?.kind === 'good' && first.own?.kind !== 'good';
  if (hidden) expect(state.translation).toBe('');
  else if (ended && state.message === '') expect(state.translation).toBe('');
  else if (state.message === '') expect(state.translation).not.toBe('');
  else expect(messagesOf(locale)).toContain(state.message.replace(/\d+/g, '#'));
  expect(why).not.toMatch(/undefined|NaN|\[object/);
  const misplaced = first.attn?.raw === 'cross' && first.stack?.raw !== 'decoder';
  const alone = first.own?.kind === 'good' && (first.prefix?.kind ?? 'bad') === 'bad';
  const bad = fieldNames.filter(
    (name) =>
      first[name]?.kind === 'bad' ||
      (name === 'attn' && misplaced) ||
      (name === 'own' && alone) ||
      (name === 'other' && first.other),
  );
  const words = (fields: string) => languages[locale].problems['address-damaged']({ fields });
  const named = /[(（](.*)[)）]/;
  for (const name of bad) expect(notice).toContain(named.exec(words(name))?.[1]);
  const far = Object.values(first).some(({ kind }) => kind === 'far');
  if (bad.length === 0 && !far) expect(notice).toBe('');
}

/** What a link shows that another may not: each parameter with a value, and with a bad one; each sentence. */
const shownBy = ({ first }: Link) => [
  ...fieldNames.map((name) => `${name} ${first[name]?.kind}`),
  `sentence ${first.text?.raw}`,
];
const toShow = [
  ...fieldNames.flatMap((name) => [`${name} good`, `${name} bad`]),
  ...sentences.map((sentence) => `sentence ${sentence}`),
];

/**
 * Of so many drawn, some that show all of it, each time the one that adds most: the two loads of each take
 * longer than anything else here. ALL=1 takes a hundred as they come.
 */
function drawnLinks(): readonly Link[] {
  const random = seededRandom(124);
  if (process.env.ALL) return Array.from({ length: 100 }, () => randomLink(random));
  const drawn = Array.from({ length: 500 }, () => randomLink(random));
  const missing = new Set(toShow);
  const adds = (link: Link) => shownBy(link).filter((one) => missing.has(one)).length;
  const links: Link[] = [];
  while (missing.size > 0) {
    const best = drawn.reduce((one, other) => (adds(other) > adds(one) ? other : one));
    if (adds(best) === 0) throw new Error(`no link drawn shows ${[...missing].join(', ')}`);
    for (const one of shownBy(best)) missing.delete(one);
    links.push(best);
  }
  return links;
}

/** Opens one link after another in one page. @returns what is wrong, with the link */
async function faultsOf(page: Page, links: readonly Link[]): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const faults: string[] = [];
  for (const link of links) {
    try {
      await page.goto(`./${link.query}`);
      const opened = await settled(page);
      expectSense(opened, link);
      await page.reload();
      const again = await settled(page);
      expect(again.state).toEqual(opened.state);
      expect(again.notice).toBe('');
      expect(complaints).toEqual([]);
    } catch (error) {
      faults.push(`${link.query}\n${error}`);
    }
    complaints.length = 0;
  }
  return faults;
}

test('whatever a link says, the page opens, and what it writes to its address opens the same', async ({
  page,
  context,
}) => {
  const links = drawnLinks();
  // Two at once, because a load leaves a second core idle.
  const pages = [page, await context.newPage()];
  const share = (index: number) => links.filter((_, at) => at % pages.length === index);
  const faults = await Promise.all(pages.map((one, index) => faultsOf(one, share(index))));
  expect(faults.flat().join('\n\n')).toBe('');
});
