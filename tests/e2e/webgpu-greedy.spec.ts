import type { Page } from '@playwright/test';
import { directions } from '../../src/language/direction.ts';
import { load } from '../engine/committed.ts';
import { bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import { drawnTexts, fullest, longest, shortest } from './greedy/drawn.ts';
import type { Judges } from './greedy/page.ts';

declare global {
  interface Window {
    judges: Judges;
  }
}

/** Of each direction: of every length some, and of every construction. */
const drawn = process.env.ALL ? 210 : 45;
/** Every third of them, one that fills the model first, unless all are asked for. */
const isTried = (index: number) => process.env.ALL !== undefined || index % 3 === 0;
const sentences = Array.from({ length: drawn }, (_, index) => index).filter(isTried).length;

let script = '';
test.beforeAll(async () => {
  script = await bundle('tests/e2e/greedy/page.ts');
});

async function opened(page: Page, backend: 'webgpu' | 'wasm'): Promise<Page> {
  await page.goto(`./?backend=${backend}`);
  await page.addScriptTag({ content: script });
  return page;
}

/** Where two translations part; both ends counted. Null when they are the same. */
function parting(one: readonly number[], other: readonly number[]): number | null {
  const length = Math.max(one.length, other.length);
  for (let step = 0; step < length; step++) if (one[step] !== other[step]) return step;
  return null;
}

for (const direction of directions) {
  test(`${sentences} sentences ${direction}: kernels, the CPU and float64 write the same`, async ({
    page,
    context,
  }) => {
    const { manifest } = await load(direction);
    const texts = drawnTexts(manifest, drawn, 2027).filter((_, index) => isTried(index));
    const [gpu, wasm] = [
      await opened(page, 'webgpu'),
      await opened(await context.newPage(), 'wasm'),
    ];
    const [judged, others] = await Promise.all([
      gpu.evaluate((given) => window.judges.judge(...given), [texts, direction] as const),
      wasm.evaluate((given) => window.judges.translate(...given), [texts, direction] as const),
    ]);
    const lengths = new Set(judged.map(({ source }) => source.length - 1));
    expect(Math.min(...lengths)).toBeLessThan(shortest + 5);
    expect(lengths.size).toBeGreaterThan(process.env.ALL ? longest - shortest : 10);
    expect(lengths).toContain(fullest);
    expect(judged).toHaveLength(sentences);

    judged.forEach(({ produced, choices, compared }, index) => {
      const text = texts[index] as string;
      expect(choices.wrong, text).toEqual([]);
      expect(compared.worst, `${compared.where} of ${text}`).toBeLessThan(1e-4);
      // After a near tie the two may go on differently, and each is right.
      const step = parting(produced, others[index] ?? []);
      if (step !== null) expect(choices.ties, text).toContain(step);
    });

    const steps = judged.reduce((sum, { produced }) => sum + produced.length, 0);
    const ties = judged.reduce((sum, { choices }) => sum + choices.ties.length, 0);
    const worst = Math.max(...judged.map(({ compared }) => compared.worst));
    const parted = judged.filter(({ produced }, i) => parting(produced, others[i] ?? []) !== null);
    const told = `${direction}: ${ties} near ties in ${steps} steps, ${parted.length} translations part, worst activation ${worst.toExponential(1)}`;
    console.log(told);
    test.info().annotations.push({ type: 'near ties', description: told });
    expect(ties).toBeLessThan(steps / 200);
  });
}
