/** How q and k are rotated: by an angle in every plane of two neighbours, or by a matrix that is drawn. */
export type Turn = { readonly by: 'angle' | 'draw'; readonly number: number };

/** Degrees of a slider's step, and the last seed of what is drawn. */
export const [turnStep, lastDraw] = [5, 99] as const;

/** As a link has it: `30`, or `drawn3`. */
export function turnWord({ by, number }: Turn): string {
  return by === 'draw' ? `drawn${number}` : String(number);
}

/** @returns null for what is no turn */
export function turnIn(word: string): Turn | null {
  const [, drawn, digits] = word.match(/^(drawn)?(0|[1-9]\d{0,2})$/) ?? [];
  const number = Number(digits);
  if (drawn) return number >= 1 && number <= lastDraw ? { by: 'draw', number } : null;
  return number % turnStep === 0 && number <= 360 ? { by: 'angle', number } : null;
}
