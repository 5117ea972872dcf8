import { type Noun, noun } from './noun.ts';

export const ideas = {
  game: noun('game games', 'm jeu jeux', '游戏 个', 'task shown'),
  exam: noun('exam exams', 'm examen examens', '考试 场', 'task'),
  dream: noun('dream dreams', 'm rêve rêves', '梦 个', 'told'),
  secret: noun('secret secrets', 'm secret secrets', '秘密 个', 'told'),
  joke: noun('joke jokes', 'f blague blagues', '笑话 个', 'told heard'),
  message: noun('message messages', 'm message messages', '消息 条', 'text awaited told'),
  music: noun('music', 'f musique musique', '音乐', 'heard learnt'),
  voice: noun('voice voices', 'f voix voix', '声音 个', 'heard'),
  noise: noun('noise', 'm bruit bruit', '噪音', 'heard'),
  money: noun('money', 'm argent argent', '钱', 'lost'),
  plan: noun('plan plans', 'm plan plans', '计划 个', 'told task'),
  week: noun('week weeks', 'f semaine semaines', '星期 个', 'time'),
  month: noun('month months', 'm mois mois', '月份 =个月', 'time'),
  hour: noun('hour hours', 'f heure heures', '小时 个', 'time'),
} as const satisfies Record<string, Noun>;
