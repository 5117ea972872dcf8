import { nouns, sentence } from './edits.mjs';

/**
 * Milliseconds of processor time that the page's main thread takes for an edit of 14 ids: what it
 * waits for the GPU, and what other programs take meanwhile, is not in it.
 */
export async function ownTime(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const texts = Array.from({ length: 50 }, (_, n) => sentence(nouns[n % nouns.length]));
  const editAll = async (all) => {
    for (const text of all) await window.contender.edit({ text });
  };
  await page.evaluate(editAll, texts);
  const before = await busy();
  await page.evaluate(editAll, texts);
  return ((await busy()) - before) / texts.length;
}
