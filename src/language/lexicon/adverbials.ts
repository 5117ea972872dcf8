type Time = { en: string; fr: string; zh: string };

/** When: English and French at the end of the clause, Chinese after the subject. */
export const times = {
  yesterday: { en: 'yesterday', fr: 'hier', zh: '昨天' },
  today: { en: 'today', fr: "aujourd'hui", zh: '今天' },
  tomorrow: { en: 'tomorrow', fr: 'demain', zh: '明天' },
  now: { en: 'now', fr: 'maintenant', zh: '现在' },
  everyDay: { en: 'every day', fr: 'tous les jours', zh: '每天' },
  mornings: { en: 'in the morning', fr: 'le matin', zh: '早上' },
  nights: { en: 'at night', fr: 'la nuit', zh: '晚上' },
  thisMorning: { en: 'this morning', fr: 'ce matin', zh: '今天早上' },
  everyMorning: { en: 'every morning', fr: 'tous les matins', zh: '每天早上' },
  lastYear: { en: 'last year', fr: "l' année dernière", zh: '去年' },
  lastWeek: { en: 'last week', fr: 'la semaine dernière', zh: '上周' },
  nextWeek: { en: 'next week', fr: 'la semaine prochaine', zh: '下周' },
  nextYear: { en: 'next year', fr: "l' année prochaine", zh: '明年' },
  tonight: { en: 'tonight', fr: 'ce soir', zh: '今晚' },
} as const satisfies Record<string, Time>;
export type TimeId = keyof typeof times;

/** Which times go with a tense: a Chinese past state must be told from a present one. */
export const timesFor = {
  event: {
    past: ['yesterday', 'today', 'thisMorning', 'lastWeek', 'lastYear'],
    present: ['everyDay', 'mornings', 'nights', 'everyMorning'],
    future: ['tomorrow', 'today', 'tonight', 'nextWeek', 'nextYear'],
  },
  state: {
    past: ['yesterday', 'thisMorning', 'lastWeek', 'lastYear'],
    present: ['now', 'today'],
    future: ['tomorrow', 'tonight', 'nextWeek', 'nextYear'],
  },
  /** Can, must, want to, should: what one must do may be still to come. */
  modal: {
    past: ['yesterday', 'thisMorning'],
    present: ['everyDay', 'mornings', 'nights', 'now', 'today', 'tomorrow', 'tonight'],
    future: [],
  },
  command: ['now', 'today', 'tomorrow', 'tonight'],
  /** Never, always, often say by themselves how often; of the past no one day. */
  frequency: { past: [], present: ['mornings', 'nights'], future: [] },
} as const;

type Preposition = {
  en: string;
  /** "près de" contracts with a following article. */
  fr: string;
  /** 在 … 上 around the noun. */
  zh: { before: string; after: string };
  /** Nouns or noun classes it goes with. */
  grounds: string;
};

export const prepositions = {
  in: {
    en: 'in',
    fr: 'dans',
    zh: { before: '在', after: '里' },
    grounds: 'container venue house inside car river shore',
  },
  on: {
    en: 'on',
    fr: 'sur',
    zh: { before: '在', after: '上' },
    grounds:
      'table chair bed wall bridge mountain box road sofa desk carpet piano plate hill island beach grass',
  },
  /** Only of what is done or who is there: 学校的男孩 would be the school's boy. */
  at: {
    en: 'at',
    fr: 'à',
    zh: { before: '在', after: '' },
    grounds:
      'school hospital museum library restaurant hotel cinema market station airport church zoo farm beach park shop factory',
  },
  under: {
    en: 'under',
    fr: 'sous',
    zh: { before: '在', after: '下面' },
    grounds: 'table chair bed bridge tree car window sofa desk carpet piano umbrella',
  },
  near: {
    en: 'near',
    fr: 'près de',
    zh: { before: '在', after: '附近' },
    grounds:
      'venue beach island farm tree river house bridge mountain tower road street window door shore kitchen hill fridge',
  },
  behind: {
    en: 'behind',
    fr: 'derrière',
    zh: { before: '在', after: '后面' },
    grounds:
      'door house tree wall car school table tower box sofa fridge piano bus church castle hill',
  },
  with: {
    en: 'with',
    fr: 'avec',
    zh: { before: '带着', after: '' },
    grounds:
      'suitcase bag book key ball box flower hat phone bicycle tool toy gift basket guitar scarf coat shoe map candle',
  },
  from: {
    en: 'from',
    fr: 'de',
    zh: { before: '来自', after: '' },
    grounds:
      'city school hospital museum mountain forest village farm island library factory castle station country',
  },
} as const satisfies Record<string, Preposition>;
export type PrepositionId = keyof typeof prepositions;

/** Those that say where something is; the others only describe a noun. */
export const locative = ['in', 'on', 'under', 'near', 'behind'] as const;
export const deixis = {
  here: { en: 'here', fr: 'ici', zh: '这里' },
  there: { en: 'there', fr: 'là-bas', zh: '那里' },
} as const;

/** In what spirit, for what reason: the fronted phrases of a cleft that are no places. */
export const circumstances = {
  spirit: { en: 'in', fr: 'dans', zh: '本着' },
  reason: { en: 'for', fr: 'pour', zh: '出于' },
  idea: { en: 'with', fr: 'avec', zh: '带着' },
} as const;
export type CircumstanceId = keyof typeof circumstances;

/** The years of "since 2009": a number is one token in every language. */
export const years = [
  2001, 2003, 2004, 2007, 2009, 2010, 2012, 2014, 2015, 2018, 2020, 2024,
] as const;
export type Year = (typeof years)[number];
