import type { ConstructionId } from '../meaning.ts';

type Group = { construction: ConstructionId; en: readonly string[]; zh: readonly string[] };

/** The famous ones first: the same sentence twice, one adjective apart. */
export const exampleGroups: readonly Group[] = [
  {
    construction: 'C9',
    en: [
      'The animal did not cross the street because it was too tired.',
      'The animal did not cross the street because it was too wide.',
      'The trophy did not fit in the suitcase because it was too big.',
      'The trophy did not fit in the suitcase because it was too small.',
      'The cat did not catch the mouse because it was too slow.',
      'The cat did not catch the mouse because it was too fast.',
    ],
    zh: [
      '动物没过马路，因为它太累了。',
      '动物没过马路，因为它太宽了。',
      '奖杯当时放不进手提箱，因为它太大了。',
      '奖杯当时放不进手提箱，因为它太小了。',
      '女孩没读信，因为她太累了。',
      '女孩没读信，因为它太长了。',
    ],
  },
  {
    construction: 'C14',
    en: [
      'It is in this spirit that a majority of American governments have passed new laws since 2009 making the registration or voting process more difficult.',
      'The law will never be perfect, but its application should be just - this is what we are missing, in my opinion.',
      'It is for this reason that many schools have bought new computers since 2012 making the reading lesson easier.',
      'This is what we are missing, in my opinion.',
    ],
    zh: [
      '正是本着这种精神，大多数美国政府自2009年以来通过了新法律，使登记或投票程序变得更难。',
      '法律永远不会完美，但是它的应用应该公正——在我看来，这就是我们所缺少的。',
      '正是出于这个原因，许多学校自2012年以来买了新电脑，使阅读课变得更简单。',
      '在我看来，这就是我们所缺少的。',
    ],
  },
  {
    construction: 'C1',
    en: ['The cat saw a bird.', 'Anna will buy a book.', 'I love you.', 'The boy writes a letter.'],
    zh: ['猫看见了一只鸟。', '安娜会买一本书。', '我爱你。', '男孩写一封信。'],
  },
  {
    construction: 'C2',
    en: [
      'The red car is fast.',
      'She lives in an old house.',
      'My father bought a big white horse.',
    ],
    zh: ['红色汽车很快。', '她住在一座旧房子里。', '我的父亲买了一匹大白马。'],
  },
  {
    construction: 'C3',
    en: ['The student read three books yesterday.', 'The girl saw two fish.', 'Tom has five cars.'],
    zh: ['学生昨天读了三本书。', '女孩看见了两条鱼。', '汤姆有五辆汽车。'],
  },
  {
    construction: 'C4',
    en: [
      'The dog did not see the cat.',
      'I don’t like this song.',
      'Marie will not open the window.',
    ],
    zh: ['狗没看见猫。', '我不喜欢这首歌。', '玛丽不会打开窗户。'],
  },
  {
    construction: 'C5',
    en: ['Do you like this song?', 'Did the boy find his key?', 'Is the soup hot?'],
    zh: ['你喜欢这首歌吗？', '男孩找到了他的钥匙吗？', '汤热吗？'],
  },
  {
    construction: 'C6',
    en: [
      'I saw the cat yesterday.',
      'The children will swim here tomorrow.',
      'Paul drinks milk every day.',
    ],
    zh: ['我昨天看见了猫。', '那些孩子明天会在这里游泳。', '保罗昨天买了一顶帽子。'],
  },
  {
    construction: 'C7',
    en: [
      'The book is on the table.',
      'The girl with the red hat sings in the garden.',
      'We found a key under the chair.',
    ],
    zh: ['书在桌子上。', '带着红色帽子的女孩在花园里唱歌。', '我们找到了椅子下面的一把钥匙。'],
  },
  {
    construction: 'C8',
    en: [
      'The dog that chased the cat slept.',
      'I like the picture that she bought.',
      'The letter that the boy wrote was very long.',
    ],
    zh: ['追猫的狗睡了。', '我喜欢她写的书。', '男孩写的信非常长。'],
  },
  {
    construction: 'C10',
    en: [
      'The boy gave the girl a book.',
      'The boy gave a book to the girl.',
      'My father told us a long story.',
      'She will send it to him tomorrow.',
    ],
    zh: ['男孩给了女孩一本书。', '男孩把书给了女孩。', '她给我们讲了一个故事。'],
  },
  {
    construction: 'C11',
    en: [
      'His mother loves her child.',
      'The dog found its ball.',
      'Lucy’s friend sold my bicycle.',
    ],
    zh: ['他的母亲听我的歌。', '狗找到了它的球。', '露西的朋友卖了我的自行车。'],
  },
  {
    construction: 'C12',
    en: [
      'The boy turned the light off.',
      'The girl turned the light on.',
      'The farmer picked the heavy black suitcase up.',
      'She will put her coat on.',
    ],
    zh: ['男孩关掉了灯。', '女孩开了灯。', '农民捡起了石头。', '她脱下了她的外套。'],
  },
  {
    construction: 'C13',
    en: [
      'The rain makes the long trip more difficult.',
      'The story made the girl happy.',
      'The girl makes a cake.',
      'The cat is bigger than the dog.',
      'She is less tired than him.',
    ],
    zh: [
      '雨让漫长的旅程变得更难。',
      '故事让女孩变得开心了。',
      '女孩做一个蛋糕。',
      '猫比狗大。',
      '她没有他那么累。',
    ],
  },
  {
    construction: 'C15',
    en: [
      'The cat slept and the dog chased a bird.',
      'Tom opened the door, but did not close the window.',
      'The king will sell his horse or the queen will buy a boat.',
    ],
    zh: [
      '猫睡了，狗追了一只鸟。',
      '汤姆打开了门，但是没关上窗户。',
      '国王会卖他的马，或者女王会买一艘船。',
    ],
  },
  {
    construction: 'C16',
    en: [
      'Please open the window.',
      'Do not open this letter.',
      'Turn the light off.',
      'Please wait for the teacher here.',
    ],
    zh: ['请打开窗户。', '不要打开这封信。', '关灯。', '请在这里等老师。'],
  },
  {
    construction: 'C17',
    en: [
      'There is a cat on the table.',
      'There were three books under the bed.',
      'There is no milk in the cup.',
      'Is there a horse behind the house?',
      'Where is the key?',
      'Where were my red shirts?',
    ],
    zh: [
      '桌子上有一只猫。',
      '当时床下面有三本书。',
      '桌子上没有杯子。',
      '房子后面有一匹马吗？',
      '钥匙在哪里？',
      '孩子当时在哪里？',
    ],
  },
  {
    construction: 'C18',
    en: [
      'The boy wants to buy a new bicycle.',
      'You must not open this letter.',
      'Can you help my mother tomorrow?',
      'My father is always very tired at night.',
      'She never drinks milk.',
    ],
    zh: [
      '男孩想买一辆新自行车。',
      '你不可以打开这封信。',
      '你明天能帮助我的母亲吗？',
      '我的父亲晚上总是非常累。',
      '她从来不喝牛奶。',
    ],
  },
];
