/** Ways to say the same in Chinese: all are read, one is written. */
export type ChineseStyle = {
  /** 没有看见 for 没看见, 从不 for 从来不. */
  fullNegation: boolean;
  /** 红色的汽车 for 红色汽车; 红色的书 always. */
  colourDe: boolean;
  /** 我的聪明的妹妹 for 我聪明的妹妹. */
  ownerDe: boolean;
  /** 孩子们 for 那些孩子. */
  men: boolean;
  /** 妈妈 for 母亲, 关 for 关掉. */
  everyday: boolean;
};

export const canonicalChinese: ChineseStyle = {
  fullNegation: false,
  colourDe: false,
  ownerDe: false,
  men: false,
  everyday: false,
};
