import { animals } from './nouns/animals.ts';
import { food } from './nouns/food.ts';
import { ideas } from './nouns/ideas.ts';
import { type Noun, noun } from './nouns/noun.ts';
import { people } from './nouns/people.ts';
import { places } from './nouns/places.ts';
import { things } from './nouns/things.ts';

export type { Gender, Noun } from './nouns/noun.ts';

export const nouns = {
  ...people,
  ...animals,
  ...food,
  ...things,
  ...places,
  ...ideas,
  man: noun('man men', 'm homme hommes', '男人 个', 'person male'),
  woman: noun('woman women', 'f femme femmes', '女人 个', 'person female'),
  boy: noun('boy boys', 'm garçon garçons', '男孩 个', 'person male young'),
  girl: noun('girl girls', 'f fille filles', '女孩 个', 'person female young'),
  child: noun('child children', 'm enfant enfants', '孩子 个', 'person male young'),
  baby: noun('baby babies', 'm bébé bébés', '婴儿 个', 'person male young infant'),
  mother: noun('mother mothers', 'f mère mères', '母亲/妈妈 位', 'person female kin'),
  father: noun('father fathers', 'm père pères', '父亲/爸爸 位', 'person male kin'),
  friend: noun('friend friends', 'm ami amis', '朋友 个', 'person male kin'),
  teacher: noun('teacher teachers', 'm professeur professeurs', '老师 位', 'person male'),
  student: noun('student students', 'm étudiant étudiants', '学生 名', 'person male'),
  doctor: noun('doctor doctors', 'm médecin médecins', '医生 位', 'person male'),
  king: noun('king kings', 'm roi rois', '国王 位', 'person male'),
  queen: noun('queen queens', 'f reine reines', '女王 位', 'person female'),
  farmer: noun('farmer farmers', 'm fermier fermiers', '农民 名', 'person male'),

  animal: noun('animal animals', 'm animal animaux', '动物 只', 'animal walker'),
  cat: noun('cat cats', 'm chat chats', '猫 只', 'animal walker hunter'),
  dog: noun('dog dogs', 'm chien chiens', '狗 条', 'animal walker hunter'),
  bird: noun('bird birds', 'm oiseau oiseaux', '鸟 只', 'animal prey flyer'),
  horse: noun('horse horses', 'm cheval chevaux', '马 匹', 'animal walker hauler'),
  fish: noun('fish fish', 'm poisson poissons', '鱼 条', 'swimmer prey food cooked'),
  mouse: noun('mouse mice', 'f souris souris', '老鼠 只', 'animal walker prey'),
  cow: noun('cow cows', 'f vache vaches', '奶牛 头', 'animal walker hauler'),
  elephant: noun('elephant elephants', 'm éléphant éléphants', '大象 头', 'animal walker hauler'),
  turtle: noun('turtle turtles', 'f tortue tortues', '乌龟 只', 'animal walker prey'),

  apple: noun('apple apples', 'f pomme pommes', '苹果 个', 'food fruit portable'),
  cake: noun('cake cakes', 'm gâteau gâteaux', '蛋糕 个', 'food portable'),
  egg: noun('egg eggs', 'm œuf œufs', '鸡蛋 个', 'food cooked portable'),
  bread: noun('bread', 'm pain pain', '面包', 'food'),
  rice: noun('rice', 'm riz riz', '米饭', 'food cooked'),
  meat: noun('meat', 'f viande viande', '肉', 'food cooked'),
  cheese: noun('cheese', 'm fromage fromage', '奶酪', 'food'),
  water: noun('water', 'f eau eau', '水', 'drink'),
  milk: noun('milk', 'm lait lait', '牛奶', 'drink'),
  soup: noun('soup', 'f soupe soupe', '汤', 'drink cooked'),

  book: noun('book books', 'm livre livres', '书 本', 'text portable'),
  letter: noun('letter letters', 'f lettre lettres', '信 封', 'text portable'),
  newspaper: noun('newspaper newspapers', 'm journal journaux', '报纸 份', 'text portable'),
  story: noun('story stories', 'f histoire histoires', '故事 个', 'text heard told'),
  song: noun('song songs', 'f chanson chansons', '歌 首', 'heard told'),
  paper: noun('paper papers', 'm papier papiers', '纸 张', 'portable goods'),
  picture: noun('picture pictures', 'f photo photos', '照片 张', 'seen portable goods'),
  word: noun('word words', 'm mot mots', '词 个', 'told'),
  question: noun('question questions', 'f question questions', '问题 个', 'told'),
  answer: noun('answer answers', 'f réponse réponses', '答案 个', 'told'),
  language: noun('language languages', 'f langue langues', '语言 种', 'told learnt'),

  key: noun('key keys', 'f clé clés', '钥匙 把', 'portable lost tool'),
  knife: noun('knife knives', 'm couteau couteaux', '刀 把', 'portable tool'),
  ball: noun('ball balls', 'm ballon ballons', '球 个', 'portable fitting missile'),
  trophy: noun('trophy trophies', 'm trophée trophées', '奖杯 个', 'portable fitting'),
  stone: noun('stone stones', 'f pierre pierres', '石头 块', 'load missile'),
  flower: noun('flower flowers', 'f fleur fleurs', '花 朵', 'portable seen'),
  cup: noun('cup cups', 'f tasse tasses', '杯子 个', 'portable breakable fitting'),
  bottle: noun('bottle bottles', 'f bouteille bouteilles', '瓶子 个', 'portable breakable fitting'),
  mirror: noun('mirror mirrors', 'm miroir miroirs', '镜子 面', 'breakable goods fitting'),
  box: noun('box boxes', 'f boîte boîtes', '箱子 个', 'portable container openable load'),
  bag: noun('bag bags', 'm sac sacs', '包 个', 'portable container openable fitting'),
  suitcase: noun(
    'suitcase suitcases',
    'f valise valises',
    '手提箱 个',
    'portable container openable load',
  ),
  hat: noun('hat hats', 'm chapeau chapeaux', '帽子 顶', 'clothing portable fitting'),
  coat: noun('coat coats', 'm manteau manteaux', '外套 件', 'clothing goods'),
  shirt: noun('shirt shirts', 'f chemise chemises', '衬衫 件', 'clothing goods'),
  dress: noun('dress dresses', 'f robe robes', '连衣裙 条', 'clothing goods'),

  table: noun('table tables', 'f table tables', '桌子 张', 'furniture load goods'),
  chair: noun('chair chairs', 'f chaise chaises', '椅子 把', 'furniture load goods fitting'),
  bed: noun('bed beds', 'm lit lits', '床 张', 'furniture load goods'),
  door: noun('door doors', 'f porte portes', '门 扇', 'openable'),
  window: noun('window windows', 'f fenêtre fenêtres', '窗户 扇', 'openable breakable'),
  wall: noun('wall walls', 'm mur murs', '墙 面', 'climbable'),
  light: noun('light lights', 'f lumière lumières', '灯 盏', 'device'),
  lamp: noun('lamp lamps', 'f lampe lampes', '台灯 盏', 'device goods fitting'),
  radio: noun('radio radios', 'f radio radios', '收音机 台', 'device goods heard fitting'),
  television: noun(
    'television televisions',
    'f télévision télévisions',
    '电视 台',
    'device goods shown',
  ),
  computer: noun(
    'computer computers',
    'm ordinateur ordinateurs',
    '电脑 台',
    'device goods fitting',
  ),
  phone: noun('phone phones', 'm téléphone téléphones', '手机 部', 'device goods portable lost'),
  machine: noun('machine machines', 'f machine machines', '机器 台', 'goods worker load'),
  robot: noun('robot robots', 'm robot robots', '机器人 个', 'worker'),

  car: noun('car cars', 'f voiture voitures', '汽车 辆', 'vehicle goods load'),
  bicycle: noun('bicycle bicycles', 'm vélo vélos', '自行车 辆', 'goods load'),
  truck: noun('truck trucks', 'm camion camions', '卡车 辆', 'vehicle goods load'),
  train: noun('train trains', 'm train trains', '火车 列', 'vehicle awaited'),
  boat: noun('boat boats', 'm bateau bateaux', '船 艘', 'vehicle goods load'),

  house: noun('house houses', 'f maison maisons', '房子 座', 'building'),
  room: noun('room rooms', 'f chambre chambres', '房间 个', 'inside'),
  city: noun('city cities', 'f ville villes', '城市 座', 'venue institution'),
  school: noun('school schools', 'f école écoles', '学校 所', 'venue institution building'),
  hospital: noun(
    'hospital hospitals',
    'm hôpital hôpitaux',
    '医院 家',
    'venue institution building',
  ),
  museum: noun('museum museums', 'm musée musées', '博物馆 座', 'venue institution building'),
  shop: noun('shop shops', 'm magasin magasins', '商店 家', 'venue institution'),
  park: noun('park parks', 'm parc parcs', '公园 个', 'venue'),
  garden: noun('garden gardens', 'm jardin jardins', '花园 座', 'venue'),
  forest: noun('forest forests', 'f forêt forêts', '森林 片', 'venue'),
  street: noun('street streets', 'f rue rues', '马路 条', 'path'),
  road: noun('road roads', 'f route routes', '公路 条', 'path'),
  river: noun('river rivers', 'f rivière rivières', '河 条', 'path'),
  bridge: noun('bridge bridges', 'm pont ponts', '桥 座', 'path'),
  tunnel: noun('tunnel tunnels', 'm tunnel tunnels', '隧道 条', 'passage'),
  mountain: noun('mountain mountains', 'f montagne montagnes', '山 座', 'climbable'),
  tower: noun('tower towers', 'f tour tours', '塔 座', 'climbable building'),
  tree: noun('tree trees', 'm arbre arbres', '树 棵', 'seen plant'),

  wind: noun('wind', 'm vent vent', '风', 'weather'),
  rain: noun('rain', 'f pluie pluie', '雨', 'weather heard'),
  snow: noun('snow', 'f neige neige', '雪', 'weather seen'),
  sun: noun('sun', 'm soleil soleil', '太阳', 'weather seen'),
  moon: noun('moon', 'f lune lune', '月亮', 'weather seen'),

  day: noun('day days', 'm jour jours', '日子 =天', 'time'),
  night: noun('night nights', 'f nuit nuits', '夜晚 个', 'time'),
  year: noun('year years', 'f année années', '年份 =年', 'time'),
  morning: noun('morning mornings', 'm matin matins', '早晨 个', 'time'),
  evening: noun('evening evenings', 'm soir soirs', '傍晚 个', 'time'),
  trip: noun('trip trips', 'm voyage voyages', '旅程 段', 'task'),
  work: noun('work', 'm travail travail', '工作', 'task'),
  lesson: noun('lesson lessons', 'f leçon leçons', '课 堂', 'task learnt'),
  problem: noun('problem problems', 'm problème problèmes', '难题 个', 'task'),
  idea: noun('idea ideas', 'f idée idées', '想法 个', 'told'),

  law: noun('law laws', 'f loi lois', '法律 部', 'rule'),
  government: noun('government governments', 'm gouvernement gouvernements', '政府 个', 'body'),
  process: noun('process processes', 'm processus processus', '程序 个', 'task'),
  application: noun('application applications', 'f application applications', '应用 种', 'notion'),
  spirit: noun('spirit spirits', 'm esprit esprits', '精神 种', 'notion'),
  opinion: noun('opinion opinions', 'f opinion opinions', '看法 个', 'notion told'),
  reason: noun('reason reasons', 'f raison raisons', '原因 个', 'notion'),
  registration: noun('registration', 'f inscription inscription', '登记', 'activity'),
  voting: noun('voting', 'm vote vote', '投票', 'activity'),
  reading: noun('reading', 'f lecture lecture', '阅读', 'activity'),
  writing: noun('writing', 'f écriture écriture', '写作', 'activity'),
} as const satisfies Record<string, Noun>;
export type NounId = keyof typeof nouns;
export const nounIds = Object.keys(nouns) as NounId[];

const selections = new Map<string, readonly NounId[]>();
const members = new Map<string, ReadonlySet<NounId>>();

/** The nouns of a list of classes and noun ids, separated by spaces. */
export function nounsOf(selection: string): readonly NounId[] {
  const known = selections.get(selection);
  if (known) return known;
  const wanted = new Set(selection.split(' '));
  const found = nounIds.filter(
    (id) => wanted.has(id) || nouns[id].classes.some((c) => wanted.has(c)),
  );
  selections.set(selection, found);
  return found;
}

/** Whether the noun is in one of the classes (or is one of the nouns) of the selection. */
export function isOf(id: NounId, selection: string): boolean {
  const set = members.get(selection) ?? new Set(nounsOf(selection));
  members.set(selection, set);
  return set.has(id);
}

const peopleAmong = new Map<string, boolean>();

/** Whether a person is among the nouns of the selection. */
export function hasPeople(selection: string): boolean {
  const known = peopleAmong.get(selection) ?? nounsOf(selection).some((id) => isOf(id, 'person'));
  peopleAmong.set(selection, known);
  return known;
}
