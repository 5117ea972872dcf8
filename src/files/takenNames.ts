/** The files that the page gives away of a model, those for PyTorch first. */
export const takenKinds = ['program', 'weights', 'vocabulary', 'encoder', 'decoder'] as const;
export type TakenKind = (typeof takenKinds)[number];
export type TakenNames = Readonly<Record<TakenKind, string>>;

/**
 * What the files are called: `en-fr.safetensors`, `en-fr-800.encoder.onnx`.
 * @param step the moment of training that they are of; null for the finished model
 */
export function takenNames(direction: string, step: number | null): TakenNames {
  const stem = step === null ? direction : `${direction}-${step}`;
  return {
    program: 'model.py',
    weights: `${stem}.safetensors`,
    vocabulary: `${stem}.vocab.json`,
    encoder: `${stem}.encoder.onnx`,
    decoder: `${stem}.decoder.onnx`,
  };
}
