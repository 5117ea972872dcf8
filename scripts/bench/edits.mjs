// A forward pass and an edit, by every contender in turn.
import { activations } from './calls.mjs';
import { ours } from './contenders.mjs';
import { measureAll } from './measuring.mjs';

const tolerance = 1e-4;
const limit = 64;

/** Each edit changes a word. */
export const nouns = ['cat', 'dog', 'bird', 'horse'];
/** One of 14 ids. */
export const sentence = (noun) => `The ${noun} did not cross the street because it was too tired.`;
const sentences = [
  (noun) => `The ${noun} slept.`,
  sentence,
  (noun) =>
    `The old teacher sold a ${noun} near the big red house yesterday and my mother bought it because the cat slept.`,
];

/** A sentence as every contender needs it: text for ours, ids for the others, and what is written. */
async function askedFor(page, text) {
  const told = await page.evaluate(async (asked) => {
    const { ids, produced } = await window.contender.edit({ text: asked });
    return { ids: [...ids], produced: [...produced] };
  }, text);
  return { text, limit, ...told };
}

function largestDifference(got, wanted) {
  const found = new Map(got);
  return Math.max(
    ...wanted.map(([name, numbers]) => {
      const others = found.get(name) ?? [];
      if (others.length !== numbers.length) return Number.POSITIVE_INFINITY;
      return numbers.reduce((most, one, at) => Math.max(most, Math.abs(one - others[at])), 0);
    }),
  );
}

/** Whoever computes something else is fast in vain. */
async function compareOutputs(pages, asked, report) {
  const wanted = await pages[ours].evaluate(activations, asked);
  for (const [name, other] of Object.entries(pages)) {
    if (name === ours) continue;
    const off = largestDifference(await other.evaluate(activations, asked), wanted);
    report.note(`${name} is at most ${off.toExponential(1)} off ${ours}`);
    if (!(off <= tolerance)) process.exitCode = 1;
  }
}

export async function compareEdits(pages, repeats, report) {
  for (const of of sentences) {
    const asked = [];
    for (const noun of nouns) asked.push(await askedFor(pages[ours], of(noun)));
    const [{ ids, produced }] = asked;
    report.heading(`${ids.length} ids read, ${produced.length} written`);
    await compareOutputs(pages, asked[0], report);
    for (const task of ['forward', 'edit']) {
      const measured = await measureAll(pages, task, asked, repeats);
      report.table(`${task}, ${ids.length} ids`, task, measured);
    }
  }
}

const words =
  'the old teacher and the young doctor saw the big red house near the small blue river and'.split(
    ' ',
  );

/** What takes seconds for one edit, and tells nothing more here. */
const slow = ['ONNX on WebGPU', 'tfjs on WebGPU'];

/** How an edit grows with the sentence: 4 to 40 ids. */
export async function compareLengths(all, repeats, report) {
  const pages = Object.fromEntries(Object.entries(all).filter(([name]) => !slow.includes(name)));
  for (const length of [4, 8, 16, 24, 32, 40]) {
    const some = Array.from({ length: length - 2 }, (_, index) => words[index % words.length]);
    const asked = [await askedFor(pages[ours], `${some.join(' ')}.`)];
    const measured = await measureAll(pages, 'edit', asked, Math.min(repeats, 20));
    const { ids, produced } = asked[0];
    report.heading(`${ids.length} ids read, ${produced.length} written`);
    report.table(`edit by length, ${ids.length} ids`, 'edit', measured);
  }
}
