import { type Direction, languagesOf } from './direction.ts';
import { tokenize } from './tokenizer.ts';
import { eosId, isFormOf, unkId, type Vocabulary } from './vocabulary.ts';

export type EncodedSentence = {
  /** Vocabulary forms, unknown words as typed in lower case. */
  tokens: string[];
  /** As typed. */
  display: string[];
  /** One id per token, then eosId; unkId for unknown words. */
  ids: number[];
  /** Indices of the tokens that are no words of the source language. */
  unknown: number[];
};

/** Turns typed text into what the encoder reads. */
export function encodeSource(
  text: string,
  direction: Direction,
  vocabulary: Vocabulary,
): EncodedSentence {
  const { source } = languagesOf(direction);
  const found = tokenize(text, source);
  const tokens = found.map((token) => token.text);
  const isKnown = (token: string) => vocabulary.has(token) && isFormOf(token, source);
  return {
    tokens,
    display: found.map((token) => token.display),
    ids: [...tokens.map((token) => (isKnown(token) ? vocabulary.idOf(token) : unkId)), eosId],
    unknown: tokens.flatMap((token, index) => (isKnown(token) ? [] : [index])),
  };
}
