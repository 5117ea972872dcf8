/** Ways to say the same in Chinese: all are read, one is written. */
export type ChineseStyle = {
  /** 没有看见 for 没看见, 从不 for 从来不. */
  fullNegation: boolean;
  /** 红色的汽车 for 红色汽车. */
  colourDe: boolean;
  /** 孩子们 for 那些孩子. */
  men: boolean;
};

export const canonicalChinese: ChineseStyle = { fullNegation: false, colourDe: false, men: false };
