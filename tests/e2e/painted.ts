import type { Page } from '@playwright/test';

/** A number that stands on a canvas, and the middle of where it was written, as shares of its sides. */
export type Painted = { readonly text: string; readonly x: number; readonly y: number };

declare global {
  interface HTMLCanvasElement {
    painted?: Painted[];
  }
}

/** From now on every canvas remembers what is written on it, until it is wiped. */
export function rememberWriting(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    Object.assign(CanvasRenderingContext2D.prototype, {
      fillText(this: CanvasRenderingContext2D, text: string, x: number, y: number) {
        const { canvas } = this;
        canvas.painted = [
          ...(canvas.painted ?? []),
          { text, x: x / canvas.width, y: y / canvas.height },
        ];
        fillText.call(this, text, x, y);
      },
      clearRect(this: CanvasRenderingContext2D, ...box: [number, number, number, number]) {
        this.canvas.painted = [];
        clearRect.apply(this, box);
      },
    });
    // A canvas that gets another size is empty.
    const width = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'width');
    Object.defineProperty(HTMLCanvasElement.prototype, 'width', {
      ...width,
      set(this: HTMLCanvasElement, pixels: number) {
        this.painted = [];
        width?.set?.call(this, pixels);
      },
    });
  });
}

export type ShownGrid = {
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  /** What is written in its cells, as far as anything is. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
};

/** The matrix on the stage that can be walked: the result of the step. */
export async function shownGrid(page: Page): Promise<ShownGrid> {
  // What stands on the page then is painted: of two pictures the first may be of before.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  return page.getByRole('grid').evaluateAll((grids) => {
    const grid = grids.find((one) => one.closest('[data-part]'));
    if (!grid) throw new Error('no step is on the stage');
    const [rows, columns] = ['aria-rowcount', 'aria-colcount'].map((name) =>
      Number(grid.getAttribute(name)),
    ) as [number, number];
    const canvases = [...(grid.parentElement?.querySelectorAll('canvas') ?? [])];
    const cells = canvases
      .flatMap(({ painted }) => painted ?? [])
      .map(({ text, x, y }) => ({
        ...{ text, row: Math.floor(y * rows), column: Math.floor(x * columns) },
      }));
    return { label: grid.getAttribute('aria-label') ?? '', rows, columns, cells };
  });
}

/** A number as the page writes it, with the distance that its digits leave open. */
export function readNumber(text: string): { readonly value: number; readonly within: number } {
  if (text === '−∞') return { value: -1e9, within: 0 };
  const plain = text.replace('−', '-').replace(/^\+/, '');
  const digits = plain.split('.')[1]?.length ?? 0;
  return { value: Number(plain), within: 0.5 * 10 ** -digits + 1e-6 };
}
