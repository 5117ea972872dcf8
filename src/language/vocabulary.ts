export const specials = ['<pad>', '<bos>', '<eos>', '<unk>'] as const;
export const padId = 0;
export const bosId = 1;
export const eosId = 2;
export const unkId = 3;

/** Tokens by id, the specials first; one vocabulary serves both sides of a direction. */
export type Vocabulary = {
  tokens: readonly string[];
  /** unkId for a token that is not in it. */
  idOf(token: string): number;
  has(token: string): boolean;
};

/** Throws RangeError unless the specials come first and no token comes twice. */
export function vocabularyFrom(tokens: readonly string[]): Vocabulary {
  if (specials.some((special, id) => tokens[id] !== special)) {
    throw new RangeError(`a vocabulary begins with ${specials.join(' ')}`);
  }
  const ids = new Map(tokens.map((token, id) => [token, id]));
  if (ids.size !== tokens.length) throw new RangeError('a token comes twice');
  return {
    tokens,
    idOf: (token) => ids.get(token) ?? unkId,
    has: (token) => ids.has(token),
  };
}
