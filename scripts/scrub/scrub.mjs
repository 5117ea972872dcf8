// How long the page's longest task is while a long sentence is walked and pointed at: npm run scrub.
// Needs a build. Thread CPU time as the browser traces it, so that what other programs take of the
// machine is not in it; the median of some recordings. 50 ms is what a reader notices.
import { parseArgs } from 'node:util';
import { launchBrowser, withPreview } from '../preview.mjs';
import { longestTask } from './trace-events.mjs';

const { values } = parseArgs({
  options: {
    recordings: { type: 'string', default: '3' },
    backend: { type: 'string', default: 'webgpu' },
    /** Of the deeds, those whose name has this. */
    only: { type: 'string', default: '' },
  },
});
const text =
  'The old teacher sold a house near the big red street yesterday and my mother bought it because the cat slept.';

/** The page shows the run of the text in its field. */
const shown = (page) =>
  page.locator('[data-testid=translation][aria-busy=false]').waitFor({ timeout: 60_000 });

async function press(page, key, times) {
  for (let n = 0; n < times; n++) await page.keyboard.press(key);
}

/** The pointer goes over a place in a slant, a twenty-fifth at a time. */
async function hover(page, place) {
  const { x, y, width, height } = await place.boundingBox();
  for (let share = 0.02; share < 1; share += 0.04) {
    await page.mouse.move(x + share * width, y + share * height);
  }
}

/** One button after the other, as far as they are in sight. */
async function hoverAll(place) {
  const boxes = await place
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  for (const { x, y, width, height } of boxes) {
    await place.page().mouse.move(x + width / 2, y + height / 2);
  }
}

const grid = (page) => page.locator('[data-part] [role=grid]').first();

/** What a reader does, and where it begins. */
const deeds = [
  ['walks the steps', 'step=x', (page) => press(page, 'ArrowRight', 12)],
  ['walks back', 'step=residual', (page) => press(page, 'ArrowLeft', 12)],
  ...['x', 'q', 'scores', 'pattern', 'out'].map((step) => [
    ...[`hovers ${step}`, `step=${step}`, (page) => hover(page, grid(page))],
  ]),
  ['hovers the words', 'step=pattern', (page) => hoverAll(page.getByLabel(/^Words of/))],
  ['hovers the map', 'step=pattern', (page) => hoverAll(page.getByRole('navigation'))],
  ['hovers the links', 'view=links', (page) => hoverAll(page.getByLabel('Stage'))],
  ['hovers the heads', 'view=heads', (page) => hoverAll(page.getByLabel('Stage'))],
  ['drags positions', 'view=positions', (page) => hover(page, page.getByRole('grid').first())],
  ['writes on', 'step=pattern', writeOn],
  ['moves in training', 'step=pattern&trained=finished', moveBack],
  ['turns switches', 'view=switches', turnSwitches],
  ['turns heads off', 'view=switches', headsOff],
  ['types in a sweep', 'view=switches', typeInSweep],
  ['edits weights', 'view=edit', editWeights],
  ['writes the other', 'view=compare', writeOther],
  ['writes the one', `view=compare&other=${text.replace('cat', 'dog')}`, writeOn],
  ['finds heads', 'view=find', writeOn],
  ['cuts edges', 'view=importance', cutEdges],
];

/** Two moments back, each of which is fetched, read, placed and run. */
async function moveBack(page) {
  for (let moves = 0; moves < 2; moves++) {
    await page.locator('#moments').focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(50);
    await page.locator('section[aria-busy=false] #moments').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(300);
  }
}

/** One switch of the whole model after the other, each with its run and its sweep. */
async function turnSwitches(page) {
  for (const name of ['no residual', 'no positions', 'even weights']) {
    await page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await settled(page);
  }
}

/** All heads off, each in its turn, drawn as they come. */
async function headsOff(page) {
  await page.getByRole('radio', { name: 'each head off in turn' }).click();
  await page.waitForTimeout(200);
  await settled(page);
}

/** Ten keys a second while all heads are off, each in its turn. */
async function typeInSweep(page) {
  await page.getByRole('radio', { name: 'each head off in turn' }).click();
  await page.waitForTimeout(300);
  await writeOn(page);
  await settled(page);
}

/** The chosen cell of the head's pattern, typed over. */
async function editWeights(page) {
  const weight = page.getByRole('textbox', { name: /^Weight from/ });
  for (const number of ['0.2', '0.6']) {
    await weight.fill(number);
    await weight.press('Enter');
    await page.waitForTimeout(300);
    await settled(page);
  }
}

/** The edges of one row after the other. */
async function cutEdges(page) {
  const rows = page.getByLabel(/^Words of the translation/).getByRole('button');
  for (const row of [5, 12, 18]) {
    await rows.nth(row).click();
    await settled(page);
  }
}

/** The other sentence gets a word more. */
async function writeOther(page) {
  const field = page.getByRole('textbox').nth(1);
  await field.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' The dog slept', { delay: 100 });
  await page.waitForTimeout(200);
  await settled(page);
}

/** Nothing on the stage is still on its way. */
async function settled(page) {
  await page.waitForFunction(() => !document.querySelector('main [aria-busy=true]'), null, {
    timeout: 120_000,
  });
  await page.waitForTimeout(300);
}

/** Ten keys a second at the end of the sentence. */
async function writeOn(page) {
  await page.getByRole('textbox').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' The dog slept', { delay: 100 });
  await page.waitForTimeout(200);
  await shown(page);
}

async function record(browser, page, deed) {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  await deed(page);
  await page.waitForTimeout(300);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return longestTask(traceEvents);
}

/** The recording in the middle. */
const median = (tasks) =>
  [...tasks].sort((one, other) => one.milliseconds - other.milliseconds)[
    Math.floor(tasks.length / 2)
  ];

await withPreview(async (url) => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  for (const [name, query, deed] of deeds.filter(([name]) => name.includes(values.only))) {
    const tasks = [];
    for (let n = 0; n < Number(values.recordings); n++) {
      const asked = new URLSearchParams({ lang: 'en', view: 'steps', text });
      for (const [key, value] of new URLSearchParams(query)) asked.set(key, value);
      if (values.backend !== 'webgpu') asked.set('backend', values.backend);
      await page.goto(`${url}?${asked}`);
      await shown(page);
      await page.waitForTimeout(1500);
      tasks.push(await record(browser, page, deed));
    }
    const all = tasks.map(({ milliseconds }) => milliseconds.toFixed(0).padStart(4));
    const { milliseconds: middle, within } = median(tasks);
    console.log(
      `${name.padEnd(18)} ${middle.toFixed(1).padStart(6)} ms  (${all.join(' ')} )  ${within}`,
    );
  }
  await browser.close();
});
