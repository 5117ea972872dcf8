/** The place that is none: what was not chosen is not stored. */
export const none = 0xffff_ffff;

/** Places by name, one behind the other; a name has one place. */
function shelf() {
  const places = new Map<string, number>();
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(name: string, size: number): void {
      if (places.has(name)) return;
      places.set(name, length);
      length += size;
    },
    get: (name: string) => places.get(name),
  };
}

/** Of an encoder or a variant: what it has once, and what it has in every layer. */
export const shelves = () => ({ outside: shelf(), layered: shelf() });
export type Shelves = ReturnType<typeof shelves>;

/** What all encoders, or all variants, have alike: each one's lies `stride` behind the one before. */
export type Region = {
  readonly stride: number;
  /** From a layer's number to the same of the next. */
  readonly layer: number;
  /** Where a part begins, for the first and in the first layer; `none` for what is not there. */
  at(part: string): number;
};

/** @param begin where the first one begins */
export function regionAfter(begin: number, { outside, layered }: Shelves, layers: number): Region {
  return {
    stride: outside.length + layers * layered.length,
    layer: layered.length,
    at(part) {
      const once = outside.get(part);
      if (once !== undefined) return begin + once;
      const inLayer = layered.get(part);
      return inLayer === undefined ? none : begin + outside.length + inLayer;
    },
  };
}
