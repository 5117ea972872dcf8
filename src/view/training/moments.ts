import { format, scaleSymlog } from 'd3';
import type { Snapshot, Training } from '../../trace/run.ts';

/** A moment of training; `trained` asks for it, null for the finished model. */
export type Moment = Snapshot & { readonly trained: number | null };

/** The moments there are, steps ascending; the last one is the finished model. */
export function momentsOf({ steps, snapshots }: Training): readonly Moment[] {
  return snapshots.map((one) => ({ ...one, trained: one.step === steps ? null : one.step }));
}

/** Which of the moments this is; the last where it is none of them. */
export function indexOf(moments: readonly Moment[], trained: number | null): number {
  const found = moments.findIndex((one) => one.trained === trained || one.step === trained);
  return found < 0 ? moments.length - 1 : found;
}

/** −ln(1/V): the cross-entropy, in nats a word, of calling every word equally likely. */
export const knowsNothing = (vocabSize: number): number => Math.log(vocabSize);

/** 8,000 */
export const formatSteps: (steps: number) => string = format(',');

/** Three figures: 8.51, 0.0017. */
export const formatLoss: (loss: number) => string = format('.3~r');

/** Tenths where a whole percent would say too much or too little: 0 %, 56 %, 99.3 %. */
export function formatShare(share: number): string {
  const percent = share * 100;
  const whole = percent === 0 || percent === 100 || (percent >= 1 && percent <= 99);
  return `${percent.toFixed(whole ? 0 : 1)} %`;
}

/** Where each moment stands on an axis as long as this: by the logarithm of its step, with room for step 0. */
export function placesOf(moments: readonly Moment[], length: number): readonly number[] {
  const steps = moments.map(({ step }) => step);
  const first = steps.find((step) => step > 0) ?? 1;
  const axis = scaleSymlog([0, steps.at(-1) ?? first], [0, length]).constant(first / 2);
  return steps.map((step) => axis(step));
}

/** The place nearest to a point of the axis. */
export function nearest(places: readonly number[], point: number): number {
  const away = places.map((place) => Math.abs(place - point));
  return away.indexOf(Math.min(...away));
}

/** Which places can be written at, so far apart, the last among them. */
export function writtenPlaces(places: readonly number[], apart: number): readonly number[] {
  const last = places.length - 1;
  const end = places[last] ?? 0;
  let before = Number.NEGATIVE_INFINITY;
  return places.flatMap((place, index) => {
    const fits = place - before >= apart && (index === last || end - place >= apart);
    if (!fits && index !== last) return [];
    before = place;
    return [index];
  });
}
