type ChineseSense = { attribute: string; predicate: string };

export type Adjective = {
  en: string;
  fr: {
    /** Masculine and feminine singular, masculine and feminine plural. */
    forms: readonly [string, string, string, string];
    place: 'before' | 'after';
    /** bel, vieil, nouvel: the masculine singular before a vowel sound. */
    beforeVowel?: string;
    /** "avoir faim": as a predicate French says it with avoir and a noun. */
    idiom?: string;
  };
  zh: ChineseSense & {
    /** Other words for nouns of these classes. */
    senses: readonly (ChineseSense & { of: string })[];
    /** 是红色的, 是美国的: a colour or a nationality is a predicate with 是 and takes no degree. */
    colour: boolean;
    /** How a past state is told from a present one. */
    past: '以前' | '当时';
  };
  /** What may be so, and what is never said to be so even in free sentences. */
  of: string;
  never: string;
  /** Of these alone, even in free sentences. */
  only: string;
  /** Beside these nouns French would mean something else: le petit fils, la vieille fille. */
  notBeside: string;
};

type Extra = {
  of: string;
  never?: string;
  only?: string;
  notBeside?: string;
  beforeVowel?: string;
  idiom?: string;
  senses?: Record<string, string>;
};

/** "big", "grand< …": < marks a French adjective that stands before its noun; 大 or 累的 / 累. */
function adjective(
  en: string,
  french: string,
  chinese: string,
  lasting: boolean,
  extra: Extra,
): Adjective {
  const before = french.startsWith('<');
  const forms = (before ? french.slice(1) : french).split('|').map((form) => form.trim());
  const [attribute = '', predicate = attribute] = chinese.split('/');
  const senses = Object.entries(extra.senses ?? {}).map(([of, words]) => {
    const [senseAttribute = '', sensePredicate = senseAttribute] = words.split('/');
    return { of, attribute: senseAttribute, predicate: sensePredicate };
  });
  return {
    en,
    fr: {
      forms: inflect(forms),
      place: before ? 'before' : 'after',
      ...(extra.beforeVowel ? { beforeVowel: extra.beforeVowel } : {}),
      ...(extra.idiom ? { idiom: extra.idiom } : {}),
    },
    zh: {
      attribute,
      predicate,
      senses,
      colour: /[色国]的$/.test(predicate),
      past: lasting ? '以前' : '当时',
    },
    of: extra.of,
    never: extra.never ?? '',
    only: extra.only ?? '',
    notBeside: extra.notBeside ?? '',
  };
}

/** French by rule: -e, -s, -es; irregular ones give all four forms, unchanging ones "x|x". */
function inflect(forms: string[]): Adjective['fr']['forms'] {
  const [m = '', f, mp, fp] = forms;
  const feminine = f ?? (m.endsWith('e') ? m : `${m}e`);
  const plural = mp ?? (/[sx]$/.test(m) ? m : `${m}s`);
  return [m, feminine, plural, fp ?? (f === m && mp === m ? f : `${feminine}s`)];
}

const lasting = true;
const passing = false;
const goods = 'goods clothing house tower school portable openable furniture vehicle';
const texts = 'text heard told';

export const adjectives = {
  big: adjective('big', '<grand', '大', lasting, {
    of: 'animal load goods building venue land plant climbable openable fitting whale limb shore cloud',
    notBeside: 'man mother father aunt uncle',
    senses: { person: '高大的/高大' },
  }),
  small: adjective('small', '<petit', '小', lasting, {
    of: 'young animal goods building venue land load plant openable portable fitting inside limb lake cloud star',
    notBeside: 'son daughter friend',
  }),
  long: adjective('long', '<long|longue', '长', lasting, {
    of: 'path letter story song dress coat tunnel knife time task law rope scarf skirt snake ladder film nose',
    senses: { 'time task': '漫长的/漫长' },
  }),
  short: adjective('short', 'court', '短', lasting, {
    of: 'letter story song dress coat answer tunnel bridge trip lesson night rope skirt film hour',
    senses: { person: '矮的/矮', 'time task': '短暂的/短暂', letter: '简短的/短' },
    never: 'person',
  }),
  wide: adjective('wide', 'large', '宽阔的/宽', lasting, {
    of: 'street road river bridge',
    never: 'person',
  }),
  narrow: adjective('narrow', 'étroit', '狭窄的/窄', lasting, {
    of: 'street road bridge tunnel door bed',
    never: 'person',
  }),
  high: adjective('high', '<haut', '高', lasting, {
    of: 'wall mountain tower bridge',
    never: 'person',
  }),
  tall: adjective('tall', '<grand', '高大的/高大', lasting, {
    of: 'person',
    only: 'person',
    senses: { person: '高个子的/高' },
    notBeside: 'man mother father aunt uncle',
  }),
  low: adjective('low', 'bas|basse|bas|basses', '低矮的/低', lasting, {
    of: 'wall table chair',
    never: 'person',
  }),
  thick: adjective('thick', 'épais|épaisse|épais|épaisses', '厚', lasting, {
    of: 'book wall coat newspaper',
    never: 'person animal',
  }),
  thin: adjective('thin', 'mince', '薄', lasting, {
    of: 'book wall window shirt',
    senses: { 'person animal': '瘦的/瘦' },
    never: 'animal',
  }),
  heavy: adjective('heavy', 'lourd', '沉重的/重', lasting, {
    of: 'load furniture box suitcase bag trophy',
  }),
  // one reading with the lamp: the adjective stands before a noun or after "is", the noun never does
  light: adjective('light', 'léger|légère', '轻便的/轻', lasting, {
    of: 'load furniture portable clothing',
    never: 'person animal swimmer',
  }),
  deep: adjective('deep', 'profond', '深', lasting, {
    of: 'shore river cup',
    never: 'person animal swimmer',
  }),
  soft: adjective('soft', 'doux|douce|doux', '柔软的/柔软', lasting, {
    of: 'bed sofa bread cake clothing carpet',
    never: 'person animal swimmer',
  }),
  famous: adjective('famous', 'célèbre', '著名的/有名', lasting, {
    of: 'person city museum song book castle island',
  }),
  delicious: adjective('delicious', 'délicieux|délicieuse|délicieux', '美味的/美味', lasting, {
    of: 'food drink',
    never: 'person animal',
  }),
  hard: adjective('hard', 'dur', '硬', lasting, {
    of: 'bread cake cheese chair bed biscuit carrot pear sofa',
    never: 'person animal told text heard',
  }),
  old: adjective('old', '<vieux|vieille|vieux|vieilles', '旧', lasting, {
    of: `person animal ${goods} ${texts} road bridge street plant law`,
    beforeVowel: 'vieil',
    senses: { person: '年老的/老', 'animal plant told venue land': '老' },
    never: 'infant',
    notBeside: 'young',
  }),
  young: adjective('young', '<jeune', '年幼的/年幼', lasting, {
    of: 'person',
    senses: { person: '年轻的/年轻' },
    never: 'infant',
  }),
  new: adjective('new', '<nouveau|nouvelle|nouveaux|nouvelles', '新', lasting, {
    of: `${goods} ${texts} teacher student friend road bridge law government notion process`,
    beforeVowel: 'nouvel',
  }),
  good: adjective('good', '<bon|bonne', '好', lasting, {
    of: 'teacher student doctor king chef driver friend dog horse text heard told food drink goods shop school hospital task time law notion government',
    // elle est bonne is no praise
    never: 'female man',
    senses: { food: '好吃的/好吃', drink: '好喝的/好喝' },
  }),
  bad: adjective('bad', '<mauvais|mauvaise|mauvais', '糟糕的/糟糕', lasting, {
    of: 'text heard answer teacher student doctor king television road idea time task law notion government',
  }),
  beautiful: adjective('beautiful', '<beau|belle|beaux|belles', '漂亮的/漂亮', lasting, {
    of: 'woman girl mother queen princess dancer daughter butterfly giraffe beach island lake sea castle ring voice music star eye face bird horse cat flower house garden park dress coat hat city picture tree bridge mountain time trip sun moon snow',
    beforeVowel: 'bel',
    notBeside: 'mother father son daughter brother sister',
    senses: { 'heard told story': '优美的/优美' },
  }),
  red: adjective('red', 'rouge', '红色/红色的', lasting, {
    of: `apple strawberry tomato flower ${goods} ball bird fox`,
    senses: { 'animal swimmer food flower plant limb': '红/红色的' },
  }),
  blue: adjective('blue', 'bleu', '蓝色/蓝色的', lasting, {
    of: `flower ${goods} ball bird fish sea butterfly eye`,
    senses: { 'animal swimmer food flower plant limb': '蓝/蓝色的' },
  }),
  green: adjective('green', 'vert', '绿色/绿色的', lasting, {
    of: `apple pear ${goods} ball turtle bird frog snake grass eye`,
    senses: { 'animal swimmer food flower plant limb': '绿/绿色的' },
  }),
  yellow: adjective('yellow', 'jaune', '黄色/黄色的', lasting, {
    of: `flower banana lemon ${goods} ball bird fish butterfly`,
    senses: { 'animal swimmer food flower plant limb': '黄/黄色的' },
  }),
  black: adjective('black', 'noir', '黑色/黑色的', lasting, {
    of: `animal ${goods} stone cloud coffee`,
    senses: { 'animal swimmer food flower plant limb': '黑/黑色的' },
  }),
  white: adjective('white', 'blanc|blanche', '白色/白色的', lasting, {
    of: `animal ${goods} flower wall stone snow moon cloud butter sugar`,
    senses: { 'animal swimmer food flower plant limb': '白/白色的' },
  }),

  happy: adjective('happy', 'heureux|heureuse|heureux', '开心的/开心', passing, {
    of: 'person dog',
  }),
  sad: adjective('sad', 'triste', '伤心的/伤心', passing, { of: 'person dog' }),
  tired: adjective('tired', 'fatigué', '疲惫的/累', passing, { of: 'person animal' }),
  hungry: adjective('hungry', 'affamé', '饥饿的/饿', passing, {
    of: 'person animal fish',
    idiom: 'faim',
  }),
  scared: adjective('scared', 'effrayé', '害怕的/害怕', passing, { of: 'person animal' }),
  angry: adjective('angry', 'fâché', '生气的/生气', passing, { of: 'person dog' }),
  busy: adjective('busy', 'occupé', '忙碌的/忙', passing, { of: 'person' }),
  strong: adjective('strong', 'fort', '强壮的/强壮', lasting, {
    of: 'person animal hauler wind',
    // un mur fort is no strong wall
    never:
      'goods breakable building furniture openable climbable path container vehicle device portable',
    senses: { wind: '强劲的/强' },
  }),
  weak: adjective('weak', 'faible', '虚弱的/虚弱', passing, {
    of: 'person animal',
    senses: { 'wind light worker vehicle device': '弱的/弱' },
  }),
  lazy: adjective('lazy', 'paresseux|paresseuse|paresseux', '懒惰的/懒', lasting, {
    of: 'person animal',
  }),
  clever: adjective('clever', 'intelligent', '聪明的/聪明', lasting, { of: 'person animal robot' }),
  kind: adjective('kind', 'gentil|gentille', '善良的/善良', lasting, { of: 'person' }),
  nice: adjective('nice', 'agréable', '美好的/美好', lasting, {
    of: 'person trip day evening morning garden park beach music voice dream city village hotel',
    senses: { person: '友善的/友善' },
  }),
  rich: adjective('rich', 'riche', '富有的/富有', lasting, { of: 'person city' }),
  poor: adjective('poor', 'pauvre', '贫穷的/穷', lasting, { of: 'person city' }),
  brave: adjective('brave', 'courageux|courageuse|courageux', '勇敢的/勇敢', lasting, {
    of: 'person dog',
  }),

  fast: adjective('fast', 'rapide', '快速的/快', lasting, {
    of: 'horse dog vehicle bicycle computer rabbit tiger fox eagle wolf',
    senses: { walker: '跑得快的/快' },
  }),
  slow: adjective('slow', 'lent', '缓慢的/慢', lasting, {
    of: 'turtle horse vehicle computer donkey camel music process',
    senses: { walker: '慢吞吞的/慢' },
  }),
  difficult: adjective('difficult', 'difficile', '困难的/难', lasting, {
    of: 'question word language answer book task time law activity',
    never: 'person animal',
  }),
  easy: adjective('easy', 'facile', '简单的/简单', lasting, {
    of: 'question word language answer book lesson work trip law activity process',
    never: 'person animal',
  }),
  interesting: adjective('interesting', 'intéressant', '有趣的/有趣', lasting, {
    of: 'text told song museum city picture task notion activity country zoo music',
  }),
  boring: adjective('boring', 'ennuyeux|ennuyeuse|ennuyeux', '无聊的/无聊', lasting, {
    of: 'text told song museum task evening activity',
  }),
  perfect: adjective('perfect', 'parfait', '完美的/完美', lasting, {
    of: 'answer picture house garden song dress idea day evening law application government plan gift voice beach',
  }),
  just: adjective('just', 'juste', '公正的/公正', lasting, {
    of: 'law government process application opinion king queen teacher',
  }),
  american: adjective('american', 'américain', '美国/美国的', lasting, {
    senses: { person: '美国/美国人' },
    of: 'person city school government law car truck television machine story song book',
  }),
  expensive: adjective('expensive', 'cher|chère', '昂贵的/贵', lasting, {
    of: 'goods clothing house',
  }),
  cheap: adjective('cheap', 'bon marché|bon marché|bon marché|bon marché', '便宜的/便宜', lasting, {
    of: 'goods clothing food',
    never: 'person',
  }),
  dangerous: adjective('dangerous', 'dangereux|dangereuse|dangereux', '危险的/危险', lasting, {
    of: 'animal path mountain knife machine tunnel trip work idea plan game sea island',
  }),
  dirty: adjective('dirty', 'sale', '脏', passing, {
    of: 'clothing water cup window street car dog hand foot plate bowl fork carpet kitchen beach',
  }),
  clean: adjective('clean', 'propre', '干净的/干净', passing, {
    of: 'clothing water cup window street car inside hand plate bowl fork beach hotel',
  }),
  hot: adjective('hot', 'chaud', '热', passing, {
    of: 'drink bread meat rice pizza hand',
    never: 'person animal swimmer',
  }),
  cold: adjective('cold', 'froid', '冷', passing, {
    of: 'drink rice meat pizza wind rain night morning sea lake hand foot nose',
    never: 'person animal swimmer',
  }),
  fresh: adjective('fresh', 'frais|fraîche|frais|fraîches', '新鲜的/新鲜', lasting, {
    of: 'food milk juice',
    never: 'person animal',
  }),
  sweet: adjective('sweet', 'sucré', '甜', lasting, {
    of: 'cake fruit chocolate biscuit honey tea coffee juice',
    never: 'person animal',
  }),
} as const satisfies Record<string, Adjective>;
export type AdjectiveId = keyof typeof adjectives;
export const adjectiveIds = Object.keys(adjectives) as AdjectiveId[];

/** The entry with its optional parts, whatever the literal says. */
export function adjectiveOf(id: AdjectiveId): Adjective {
  return adjectives[id];
}
