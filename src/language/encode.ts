import { type Direction, languagesOf } from './direction.ts';
import { tokenize } from './tokenizer.ts';
import { eosId, unkId } from './vocabulary.ts';
import { lexiconOf, type Words } from './words.ts';

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

/** Turns typed text into what the encoder of a model with these words reads. */
export function encodeSource(text: string, direction: Direction, words: Words): EncodedSentence {
  const { source } = languagesOf(direction);
  const found = tokenize(text, source);
  const tokens = found.map((token) => token.text);
  const lexicon = lexiconOf(words);
  const isKnown = (token: string) => lexicon.isOf(token, source);
  return {
    tokens,
    display: found.map((token) => token.display),
    ids: [...tokens.map((token) => (isKnown(token) ? lexicon.idOf(token) : unkId)), eosId],
    unknown: tokens.flatMap((token, index) => (isKnown(token) ? [] : [index])),
  };
}
