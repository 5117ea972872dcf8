const one = /\p{N}+|—+|./gu;

/** The tokens of a Chinese word: its characters, but a number and a dash whole. */
export function chineseTokens(text: string): string[] {
  return text.length === 1 ? [text] : [...(text.match(one) ?? [])];
}
