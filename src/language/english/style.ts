/** Choices that do not change the meaning: many on the source side, canonical on the target side. */
export type EnglishStyle = {
  /** didn't for did not. */
  contracted: boolean;
  /** turn the light off for turn off the light. */
  particleLate: boolean;
  /** Yesterday I saw … for I saw … yesterday. */
  timeFirst: boolean;
  /** the boy who for the boy that. */
  who: boolean;
  /** since 2009, making … for since 2009 making …. */
  consequenceComma: boolean;
  /** In my opinion, … for …, in my opinion. */
  opinionFirst: boolean;
  /** gave the girl a book for gave a book to the girl. */
  recipientFirst: boolean;
  /** one key for a key. */
  oneForA: boolean;
};

export const canonicalStyle: EnglishStyle = {
  contracted: false,
  particleLate: false,
  timeFirst: false,
  who: false,
  consequenceComma: false,
  opinionFirst: false,
  recipientFirst: true,
  oneForA: false,
};
