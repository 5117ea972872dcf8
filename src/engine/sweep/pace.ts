/** Variants of a sweep's first chunk. */
const first = 8;
/** Below this a GPU, or the cores that play one, would wait for work. */
const fewest = 4;
const most = 32;
/** Milliseconds a chunk may take: who types meanwhile waits for it. */
const bearable = 300;
/** A device this slow gets even single ones: its watchdog ends what takes seconds. */
const unbearable = 1000;

/** How many variants the next chunk may have, by how long the last one took. */
export type Pace = {
  readonly next: number;
  measured(variants: number, milliseconds: number): void;
};

export function paceOf(): Pace {
  let next = first;
  return {
    get next() {
      return next;
    },
    measured(variants, milliseconds) {
      const fitting = Math.floor((variants * bearable) / Math.max(milliseconds, 1));
      // Never more than twice as many: a chunk of easy variants says little of the next one.
      const least = milliseconds > unbearable ? 1 : fewest;
      next = Math.max(least, Math.min(fitting, variants * 2, most));
    },
  };
}
