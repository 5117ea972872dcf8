import { readFileSync } from 'node:fs';
import { readSafetensors } from '../../src/trace/safetensors.ts';
import type { Progress } from './process.ts';

/** Prints a line every so often, with the mean loss since the line before. */
export function reporter(name: string, steps: number) {
  const begun = performance.now();
  let from: number | undefined;
  let [losses, tokens, count] = [0, 0, 0];
  return (progress: Progress) => {
    from ??= progress.step - 1;
    losses += progress.loss;
    tokens += progress.tokens;
    count += 1;
    if (progress.step % 100 && progress.step !== steps) return;
    const seconds = (performance.now() - begun) / 1000;
    const left = ((steps - progress.step) * seconds) / (progress.step - from) / 60;
    const rate = Math.round(tokens / seconds);
    console.log(
      `${name}  step ${progress.step}/${steps}  loss ${(losses / count).toFixed(4)}  ${rate} tokens/s  ${left.toFixed(1)} min left`,
    );
    [losses, count] = [0, 0];
  };
}

/** The parameters of a checkpoint, and the running mean of the loss it was written at. */
export function trained(file: string) {
  const { tensors, metadata } = readSafetensors(readFileSync(file));
  const prefix = 'values.';
  const parameters = tensors
    .filter(({ name }) => name.startsWith(prefix))
    .map((one) => ({ ...one, name: one.name.slice(prefix.length) }));
  return { parameters, loss: Number(metadata.loss) };
}
