export type Gender = 'masculine' | 'feminine';

export type Noun = {
  en: { singular: string; plural: string };
  fr: { gender: Gender; singular: string; plural: string };
  zh: {
    text: string;
    /** 妈妈 for 母亲: said and read, but not written. */
    everyday?: string;
    classifier: string;
    /** 天, 年: the word that stands right after a number, without a classifier. */
    counted?: string;
  };
  /** What English and Chinese pronouns go by. */
  natural: Gender | 'neuter';
  /** Milk, wind: no plural, no "a", no number. */
  mass: boolean;
  /** Fish: the English plural looks like the singular. */
  invariable: boolean;
  classes: readonly string[];
};

/**
 * "cat cats", "m chat chats", "猫 只", "animal": English, French, Chinese with its classifier
 * ("日子 =天": none after a number, but another word; "母亲/妈妈": another in everyday speech).
 */
export function noun(english: string, french: string, chinese: string, classes: string): Noun {
  const [singular = '', plural = ''] = english.split(' ');
  const [gender, frSingular = '', frPlural = ''] = french.split(' ');
  const [texts = '', measure = ''] = chinese.split(' ');
  const [text = '', everyday] = texts.split('/');
  const counted = measure.startsWith('=') ? measure.slice(1) : undefined;
  const list = classes.split(' ');
  const natural = list.includes('female') ? 'feminine' : 'neuter';
  return {
    en: { singular, plural },
    fr: {
      gender: gender === 'm' ? 'masculine' : 'feminine',
      singular: frSingular,
      plural: frPlural,
    },
    zh: {
      text,
      ...(everyday ? { everyday } : {}),
      classifier: counted ? '' : measure,
      ...(counted ? { counted } : {}),
    },
    natural: list.includes('male') ? 'masculine' : natural,
    mass: plural === '',
    invariable: plural === singular,
    classes: list,
  };
}
