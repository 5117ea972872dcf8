import { type Conjugation, conjugate } from '../french/conjugation.ts';

type ChineseVerb = {
  text: string;
  /** 看不见: what "does not see" is, where 不 cannot stand before the verb. */
  cannot?: string;
  /** 睡了: the past where it is not the verb and 了. */
  past?: string;
  /** 抓: what 不 stands before in the present, for 抓住 is what comes of it. */
  denied?: string;
  /** 关 for 关掉: said and read, but not written. */
  everyday?: string;
  /** 住在 … 里: what follows the object. */
  after?: string;
  /** Another verb for objects of these classes. */
  senses?: readonly { of: string; text: string; past?: string }[];
  /** Another verb for subjects of other classes: people 跑步, horses 跑. */
  others?: { than: string; text: string };
};

export type Verb = {
  en: { base: string; third: string; past: string; particle?: string; preposition?: string };
  fr: Conjugation & { preposition?: string; auxiliary: 'avoir' | 'être' };
  zh: ChineseVerb;
  /** A state: imparfait, no 了; its past is told by this word. */
  state?: '以前' | '当时';
  transitive: boolean;
  /** What may do it and what it may be done to, in sentences that keep to sense. */
  subjects: string;
  objects: string;
  /** Like, love: never "a" or "some"; bare nouns are kinds (les chats). */
  ofKinds: boolean;
  /** No "does not fall": Chinese has no plain way to say it. */
  presentNegation: boolean;
  future: boolean;
  /** Not done to people even in free sentences: nobody is eaten, sold or switched on. */
  sparesPeople: boolean;
};

type Options = Partial<
  Pick<Verb, 'state' | 'ofKinds' | 'presentNegation' | 'future' | 'sparesPeople'>
> &
  Omit<ChineseVerb, 'text'> & { fr?: string; auxiliary?: 'être' };

/** "see sees saw", with +off for a particle and ~to for a preposition. */
function verb(
  english: string,
  french: string,
  chinese: string,
  who: string,
  options: Options = {},
): Verb {
  const [base = '', third = '', past = '', extra] = english.split(' ');
  const [subjects = '', objects = ''] = who.split(' > ');
  const { cannot, past: zhPast, denied, everyday, after, senses, others } = options;
  return {
    en: {
      base,
      third,
      past,
      ...(extra?.startsWith('+') ? { particle: extra.slice(1) } : {}),
      ...(extra?.startsWith('~') ? { preposition: extra.slice(1) } : {}),
    },
    fr: {
      ...conjugate(french),
      auxiliary: options.auxiliary ?? 'avoir',
      ...(options.fr ? { preposition: options.fr } : {}),
    },
    zh: {
      text: chinese,
      ...(cannot ? { cannot } : {}),
      ...(zhPast ? { past: zhPast } : {}),
      ...(denied ? { denied } : {}),
      ...(everyday ? { everyday } : {}),
      ...(after ? { after } : {}),
      ...(senses ? { senses } : {}),
      ...(others ? { others } : {}),
    },
    ...(options.state ? { state: options.state } : {}),
    transitive: objects !== '',
    subjects,
    objects,
    ofKinds: options.ofKinds ?? false,
    presentNegation: options.presentNegation ?? true,
    future: options.future ?? true,
    sparesPeople: options.sparesPeople ?? false,
  };
}

const beings = 'person animal';
const sparesPeople = true;
const things = 'portable seen goods building';

export const verbs = {
  see: verb(
    'see sees saw',
    'voir vois voit voyons voyez voient vu',
    '看见',
    `${beings} robot > person animal seen goods path building plant vehicle portable shown limb shore swimmer venue land climbable`,
    { cannot: '看不见' },
  ),
  hear: verb(
    'hear hears heard',
    'entendre entends entend entendons entendez entendent entendu',
    '听见',
    `${beings} > person animal heard vehicle opinion reason`,
    { cannot: '听不见' },
  ),
  eat: verb('eat eats ate', 'manger', '吃', `${beings} > food`, { sparesPeople }),
  drink: verb(
    'drink drinks drank',
    'boire bois boit buvons buvez boivent bu',
    '喝',
    `${beings} > drink`,
    { sparesPeople },
  ),
  make: verb(
    'make makes made',
    'faire fais fait faisons faites font fait',
    '做',
    'person robot machine > cake bread cheese soup clothing furniture box bag cup ball knife boat robot machine',
    { sparesPeople },
  ),
  read: verb(
    'read reads read',
    'lire lis lit lisons lisez lisent lu',
    '读',
    'person > text word law',
  ),
  write: verb(
    'write writes wrote',
    'écrire écris écrit écrivons écrivez écrivent écrit',
    '写',
    'person body > letter book story song word answer law poem message',
  ),
  buy: verb(
    'buy buys bought',
    'acheter achète achète achetons achetez achètent acheté',
    '买',
    'person institution body > goods clothing food text flower hat bag knife drink tool toy ticket gift basket plate bowl',
    { sparesPeople },
  ),
  sell: verb(
    'sell sells sold',
    'vendre vends vend vendons vendez vendent vendu',
    '卖',
    'person institution body > goods clothing food text flower hat house drink tool toy ticket gift basket plate bowl farm hotel castle',
    { sparesPeople },
  ),
  find: verb(
    'find finds found',
    'trouver',
    '找到',
    `${beings} robot > portable lost person animal box road work problem`,
    { cannot: '找不到' },
  ),
  lose: verb(
    'lose loses lost',
    'perdre perds perd perdons perdez perdent perdu',
    '弄丢',
    'person > lost portable bicycle',
    { presentNegation: false },
  ),
  chase: verb(
    'chase chases chased',
    'poursuivre poursuis poursuit poursuivons poursuivez poursuivent poursuivi',
    '追',
    'person walker robot > animal ball vehicle',
  ),
  cross: verb(
    'cross crosses crossed',
    'traverser',
    '横穿',
    `${beings} robot > street road river bridge`,
    // 不过 before anything else would be "only"
    { senses: [{ of: 'street road river bridge', text: '过' }] },
  ),
  open: verb(
    'open opens opened',
    'ouvrir ouvre ouvre ouvrons ouvrez ouvrent ouvert',
    '打开',
    'person robot body > openable letter book school museum park',
    { sparesPeople },
  ),
  close: verb('close closes closed', 'fermer', '关上', 'person robot > openable book', {
    sparesPeople,
  }),
  take: verb(
    'take takes took',
    'prendre prends prend prenons prenez prennent pris',
    '拿',
    'person robot > portable',
    { sparesPeople },
  ),
  carry: verb('carry carries carried', 'porter', '搬', 'person worker > load furniture'),
  push: verb(
    'push pushes pushed',
    'pousser',
    '推',
    'person hauler worker > load furniture vehicle door',
  ),
  pull: verb(
    'pull pulls pulled',
    'tirer',
    '拉',
    'person hauler worker truck > load furniture vehicle',
  ),
  lift: verb(
    'lift lifts lifted',
    'soulever soulève soulève soulevons soulevez soulèvent soulevé',
    '抬起',
    'person elephant worker > load furniture portable',
    { everyday: '举起' },
  ),
  catch: verb('catch catches caught', 'attraper', '抓住', 'person hunter bird robot > prey ball', {
    denied: '抓',
  }),
  break: verb('break breaks broke', 'casser', '打破', 'person animal missile wind > breakable', {
    sparesPeople,
  }),
  help: verb('help helps helped', 'aider', '帮助', 'person robot body > person animal city school'),
  wash: verb(
    'wash washes washed',
    'laver',
    '洗',
    'person robot > clothing cup car dog horse window fruit limb bowl plate carpet tool carrot',
  ),
  visit: verb(
    'visit visits visited',
    'visiter',
    '参观',
    'person > city school hospital museum garden park tower bridge village castle farm zoo factory island country library church market',
    { sparesPeople },
  ),
  climb: verb('climb climbs climbed', 'escalader', '爬', 'person walker robot > climbable', {
    sparesPeople,
  }),
  learn: verb(
    'learn learns learned',
    'apprendre apprends apprend apprenons apprenez apprennent appris',
    '学',
    'person robot > language word song law activity music game poem',
  ),
  waitFor: verb(
    'wait waits waited ~for',
    'attendre attends attend attendons attendez attendent attendu',
    '等',
    `${beings} > person awaited answer letter`,
  ),
  lookAt: verb(
    'look looks looked ~at',
    'regarder',
    '看',
    `${beings} robot > ${things} person animal`,
  ),
  listenTo: verb(
    'listen listens listened ~to',
    'écouter',
    '听',
    `${beings} > heard bird opinion idea`,
  ),
  lookFor: verb(
    'look looks looked ~for',
    'chercher',
    '找',
    `${beings} robot > portable lost person animal answer`,
  ),

  love: verb(
    'love loves loved',
    'aimer',
    '爱',
    'person > kin child baby animal city song music prince princess country sea village',
    {
      state: '以前',
      ofKinds: true,
    },
  ),
  like: verb(
    'like likes liked',
    'aimer',
    '喜欢',
    `${beings} > person animal food drink text heard language clothing venue land goods task idea weather time law notion activity told shore limb`,
    { state: '以前', ofKinds: true },
  ),
  want: verb(
    'want wants wanted',
    'vouloir veux veut voulons voulez veulent voulu',
    '想要',
    `${beings} > goods food drink text clothing portable dog cat horse answer law`,
    { state: '当时', sparesPeople },
  ),
  know: verb(
    'know knows knew',
    'connaître connais connaît connaissons connaissez connaissent connu',
    '知道',
    'person > person song story answer word idea problem law reason opinion poem secret joke game country city plan film',
    {
      state: '以前',
      senses: [
        { of: 'person', text: '认识' },
        { of: 'city country film game', text: '了解' },
      ],
    },
  ),
  have: verb(
    'have has had',
    'avoir ai a avons avez ont eu',
    '有',
    'person > goods clothing text portable dog cat horse bird friend house idea problem work lesson opinion reason task toy money secret dream plan kin hamster rabbit hotel farm castle',
    // friends one has, but nobody has him: l'avoir is to cheat him
    { state: '以前', sparesPeople },
  ),
  liveIn: verb(
    'live lives lived ~in',
    'habiter',
    '住在',
    `${beings} > city house forest school garden hospital tower village castle zoo hotel`,
    { state: '以前', fr: 'dans', after: '里', sparesPeople },
  ),
  fitIn: verb(
    'fit fits fit ~in',
    'entrer',
    '放得进',
    'fitting load furniture hat book picture > container car inside',
    { state: '当时', fr: 'dans', cannot: '放不进', future: false, sparesPeople },
  ),
  goTo: verb(
    'go goes went ~to',
    'aller vais va allons allez vont allé',
    '去',
    'person robot > institution park village market beach farm church castle',
    { fr: 'à', auxiliary: 'être' },
  ),
  passThrough: verb(
    'pass passes passed ~through',
    'passer',
    // 通过 is what is done with laws
    '穿过',
    'person animal vehicle robot > tunnel door forest',
    { fr: 'par', auxiliary: 'être', sparesPeople },
  ),
  pass: verb('pass passes passed', 'adopter', '通过', 'body city king queen > law', {
    sparesPeople,
  }),

  // not clean, need, remember, cut: an adjective too, avoir besoin de, reflexive, and no past of its own
  follow: verb(
    'follow follows followed',
    'suivre suis suit suivons suivez suivent suivi',
    '跟随',
    `${beings} robot > person animal vehicle`,
  ),
  forget: verb('forget forgets forgot', 'oublier', '忘记', 'person > lost told text person'),
  understand: verb(
    'understand understands understood',
    'comprendre comprends comprend comprenons comprenez comprennent compris',
    '理解',
    'person robot > told text language law task person',
  ),
  meet: verb('meet meets met', 'rencontrer', '遇见', `${beings} > person animal`),
  call: verb(
    'call calls called',
    'appeler appelle appelle appelons appelez appellent appelé',
    '叫',
    'person > person dog cat horse',
  ),
  start: verb(
    'start starts started',
    'commencer commence commence commençons commencez commencent commencé',
    '开始',
    'person robot > task',
    { sparesPeople },
  ),
  finish: verb(
    'finish finishes finished',
    'finir finis finit finissons finissez finissent fini',
    '完成',
    'person robot > task picture',
    { sparesPeople },
  ),
  cook: verb('cook cooks cooked', 'cuisiner', '煮', 'person robot > cooked', {
    senses: [{ of: 'pizza hamburger', text: '烤' }],
    sparesPeople,
  }),
  draw: verb(
    'draw draws drew',
    'dessiner',
    '画',
    'person robot > animal plant building person map',
  ),
  paint: verb(
    'paint paints painted',
    'peindre peins peint peignons peignez peignent peint',
    '粉刷',
    'person robot > wall furniture house inside door window church',
    { senses: [{ of: 'furniture openable goods vehicle', text: '漆' }], sparesPeople },
  ),
  build: verb(
    'build builds built',
    'construire construis construit construisons construisez construisent construit',
    '建造',
    'person robot > building bridge wall road machine boat',
    { sparesPeople },
  ),
  touch: verb(
    'touch touches touched',
    'toucher',
    '摸',
    `${beings} robot > animal limb portable furniture wall`,
  ),
  drive: verb(
    'drive drives drove',
    'conduire conduis conduit conduisons conduisez conduisent conduit',
    '驾驶',
    'person robot > vehicle',
    { sparesPeople },
  ),
  repair: verb(
    'repair repairs repaired',
    'réparer',
    '修理',
    'person robot > vehicle device machine bicycle clock toy',
    {
      sparesPeople,
    },
  ),
  steal: verb('steal steals stole', 'voler', '偷', 'person fox monkey > portable food lost goods', {
    sparesPeople,
  }),
  save: verb('save saves saved', 'sauver', '救', 'person dog robot > person animal'),
  protect: verb(
    'protect protects protected',
    'protéger protège protège protégeons protégez protègent protégé',
    '保护',
    'person animal robot law > person animal city country forest',
  ),
  attack: verb(
    'attack attacks attacked',
    'attaquer',
    '攻击',
    'hunter snake bee soldier > person animal castle',
  ),
  bring: verb(
    'bring brings brought',
    'apporter',
    '带来',
    'person dog robot > portable food drink',
    {
      sparesPeople,
    },
  ),
  choose: verb(
    'choose chooses chose',
    'choisir choisis choisit choisissons choisissez choisissent choisi',
    '选择',
    'person > goods clothing food text game portable',
  ),
  study: verb(
    'study studies studied',
    'étudier',
    '研究',
    'person robot > language music law animal plant text',
    { senses: [{ of: 'language music', text: '学习' }] },
  ),
  explain: verb('explain explains explained', 'expliquer', '解释', 'person > told task law', {
    sparesPeople,
  }),
  invite: verb('invite invites invited', 'inviter', '邀请', 'person > person'),
  thank: verb('thank thanks thanked', 'remercier', '感谢', 'person > person'),
  hate: verb(
    'hate hates hated',
    'détester',
    '讨厌',
    `${beings} > animal food drink noise weather task city`,
    {
      state: '以前',
      ofKinds: true,
    },
  ),
  leave: verb('leave leaves left', 'quitter', '离开', `${beings} > venue land house inside person`),
  wakeUp: verb('wake wakes woke +up', 'réveiller', '叫醒', 'person dog noise > person animal'),

  turnOn: verb('turn turns turned +on', 'allumer', '启动', 'person robot > device machine', {
    // 开火车 is to drive a train
    senses: [{ of: 'device machine', text: '开' }],
    sparesPeople,
  }),
  turnOff: verb(
    'turn turns turned +off',
    'éteindre éteins éteint éteignons éteignez éteignent éteint',
    '关掉',
    'person robot > device machine',
    { everyday: '关', sparesPeople },
  ),
  pickUp: verb(
    'pick picks picked +up',
    'ramasser',
    '捡起',
    'person robot elephant > portable stone',
  ),
  putDown: verb(
    'put puts put +down',
    'poser',
    '放下',
    'person robot elephant > portable stone load',
  ),
  takeOff: verb(
    'take takes took +off',
    'enlever enlève enlève enlevons enlevez enlèvent enlevé',
    '脱下',
    'person > clothing',
    { senses: [{ of: 'hat glove scarf', text: '摘下' }], sparesPeople },
  ),
  putOn: verb(
    'put puts put +on',
    'mettre mets met mettons mettez mettent mis',
    '穿上',
    'person > clothing',
    { senses: [{ of: 'hat glove scarf', text: '戴上' }], sparesPeople },
  ),
  throwAway: verb(
    'throw throws threw +away',
    'jeter jette jette jetons jetez jettent jeté',
    '扔掉',
    'person robot > portable clothing food text',
    { sparesPeople },
  ),

  sleep: verb(
    'sleep sleeps slept',
    'dormir dors dort dormons dormez dorment dormi',
    '睡觉',
    beings,
    { past: '睡了' },
  ),
  run: verb(
    'run runs ran',
    'courir cours court courons courez courent couru',
    '跑步',
    'person walker robot',
    { others: { than: 'person', text: '跑' } },
  ),
  swim: verb('swim swims swam', 'nager', '游泳', `${beings} swimmer`),
  sing: verb('sing sings sang', 'chanter', '唱歌', 'person bird'),
  laugh: verb('laugh laughs laughed', 'rire ris rit rions riez rient ri', '笑', 'person'),
  cry: verb('cry cries cried', 'pleurer', '哭', 'person'),
  walk: verb('walk walks walked', 'marcher', '散步', 'person walker robot', {
    others: { than: 'person', text: '走路' },
  }),
  fall: verb('fall falls fell', 'tomber', '摔倒', 'person walker robot portable', {
    others: { than: 'person animal robot', text: '掉下来' },
    auxiliary: 'être',
    presentNegation: false,
  }),
  arrive: verb('arrive arrives arrived', 'arriver', '到达', 'person vehicle', {
    auxiliary: 'être',
    presentNegation: false,
  }),
  work: verb('work works worked', 'travailler', '工作', 'person robot machine'),
  play: verb('play plays played', 'jouer', '玩', 'young animal'),
  dance: verb('dance dances danced', 'danser', '跳舞', 'person bear robot'),
  jump: verb('jump jumps jumped', 'sauter', '跳', 'person walker frog'),
  fly: verb('fly flies flew', 'voler', '飞', 'flyer'),
  travel: verb('travel travels travelled', 'voyager', '旅行', 'person'),
  smile: verb(
    'smile smiles smiled',
    'sourire souris sourit sourions souriez sourient souri',
    '微笑',
    'person',
  ),
  talk: verb('talk talks talked', 'parler', '说话', 'person robot'),
  wait: verb(
    'wait waits waited',
    'attendre attends attend attendons attendez attendent attendu',
    '等待',
    beings,
  ),
  // only in "this is what we are missing": French turns it round
  miss: verb('miss misses missed', 'manquer', '缺少', 'person body > law', { state: '当时' }),
} as const satisfies Record<string, Verb>;
export type VerbId = keyof typeof verbs;
/** Those that a clause may have. */
export const verbIds = (Object.keys(verbs) as VerbId[]).filter((id) => id !== 'miss');

/** The entry with its optional parts, whatever the literal says. */
export function verbOf(id: VerbId): Verb {
  return verbs[id];
}

/** Whether the English past looks like the base: read, put, fit. */
export function pastLooksPresent(id: VerbId): boolean {
  return verbs[id].en.base === verbs[id].en.past;
}
