type Name = { text: string; display: string; zh: string; gender: 'masculine' | 'feminine' };

/** First names: one Latin spelling for English and French, characters for Chinese. */
export const names = {
  anna: { text: 'anna', display: 'Anna', zh: '安娜', gender: 'feminine' },
  marie: { text: 'marie', display: 'Marie', zh: '玛丽', gender: 'feminine' },
  lucy: { text: 'lucy', display: 'Lucy', zh: '露西', gender: 'feminine' },
  emma: { text: 'emma', display: 'Emma', zh: '艾玛', gender: 'feminine' },
  paul: { text: 'paul', display: 'Paul', zh: '保罗', gender: 'masculine' },
  tom: { text: 'tom', display: 'Tom', zh: '汤姆', gender: 'masculine' },
  sophie: { text: 'sophie', display: 'Sophie', zh: '苏菲', gender: 'feminine' },
  alice: { text: 'alice', display: 'Alice', zh: '爱丽丝', gender: 'feminine' },
  david: { text: 'david', display: 'David', zh: '大卫', gender: 'masculine' },
  oscar: { text: 'oscar', display: 'Oscar', zh: '奥斯卡', gender: 'masculine' },
  leo: { text: 'leo', display: 'Leo', zh: '里奥', gender: 'masculine' },
  jack: { text: 'jack', display: 'Jack', zh: '杰克', gender: 'masculine' },
} as const satisfies Record<string, Name>;
export type NameId = keyof typeof names;
export const nameIds = Object.keys(names) as NameId[];
