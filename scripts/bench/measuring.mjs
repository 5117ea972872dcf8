// How often each is measured, and in which order.
import { measure } from './calls.mjs';

const warmUp = 2;
/** What takes longer, in milliseconds, is measured a tenth as often. */
const long = 100;

/** @param asked one after the other @returns what each contender took, each time */
export async function measureAll(pages, task, asked, repeats) {
  const names = Object.keys(pages);
  const measured = Object.fromEntries(names.map((name) => [name, []]));
  const once = async (name, n) => {
    const one = asked[n % asked.length];
    const found = await pages[name].evaluate(measure, [task, one]);
    if (String(found.produced) !== String(one.produced)) throw new Error(`${name}: ${one.text}`);
    return found;
  };
  const often = {};
  for (const name of names) {
    let last = null;
    for (let n = 0; n < warmUp; n++) last = await once(name, n);
    often[name] = last.milliseconds < long ? repeats : Math.max(1, Math.round(repeats / 10));
  }
  for (let n = 0; n < repeats; n++) {
    for (const name of names) {
      // The slow ones stand among the others, evenly.
      if (n % Math.round(repeats / often[name]) === 0) measured[name].push(await once(name, n));
    }
  }
  return measured;
}
