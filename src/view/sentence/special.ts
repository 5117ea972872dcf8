/** `<bos>`, `<eos>` and the like: no words of a text. */
export function isSpecial(token: string): boolean {
  return /^<\w+>$/.test(token);
}
