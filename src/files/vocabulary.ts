/** `vocab.json`: ids by token. */
export function vocabularyFile(tokens: readonly string[]): string {
  const ids = Object.fromEntries(tokens.map((token, id) => [token, id]));
  return `${JSON.stringify(ids, null, 1)}\n`;
}
