import { type Noun, noun } from './noun.ts';

/** Kin are 哥哥 and 妹妹, older brother and younger sister: Chinese has no word for either age. */
export const people = {
  son: noun('son sons', 'm fils fils', '儿子 个', 'person male young kin'),
  daughter: noun('daughter daughters', 'f fille filles', '女儿 个', 'person female young kin'),
  brother: noun('brother brothers', 'm frère frères', '哥哥 个', 'person male kin'),
  sister: noun('sister sisters', 'f sœur sœurs', '妹妹 个', 'person female kin'),
  uncle: noun('uncle uncles', 'm oncle oncles', '叔叔 位', 'person male kin'),
  aunt: noun('aunt aunts', 'f tante tantes', '阿姨 位', 'person female kin'),
  wife: noun('wife wives', 'f femme femmes', '妻子 位', 'person female kin'),
  husband: noun('husband husbands', 'm mari maris', '丈夫 位', 'person male kin'),
  neighbour: noun('neighbour neighbours', 'm voisin voisins', '邻居 位', 'person male kin'),
  prince: noun('prince princes', 'm prince princes', '王子 位', 'person male'),
  princess: noun('princess princesses', 'f princesse princesses', '公主 位', 'person female'),
  nurse: noun('nurse nurses', 'f infirmière infirmières', '护士 位', 'person female'),
  lawyer: noun('lawyer lawyers', 'm avocat avocats', '律师 位', 'person male'),
  chef: noun('chef chefs', 'm chef chefs', '厨师 位', 'person male'),
  driver: noun('driver drivers', 'm chauffeur chauffeurs', '司机 位', 'person male'),
  singer: noun('singer singers', 'f chanteuse chanteuses', '歌手 位', 'person female'),
  dancer: noun('dancer dancers', 'f danseuse danseuses', '舞者 位', 'person female'),
  writer: noun('writer writers', 'm écrivain écrivains', '作家 位', 'person male'),
  artist: noun('artist artists', 'm artiste artistes', '艺术家 位', 'person male'),
  soldier: noun('soldier soldiers', 'm soldat soldats', '士兵 名', 'person male'),
  policeman: noun('policeman policemen', 'm policier policiers', '警察 名', 'person male'),
  pilot: noun('pilot pilots', 'm pilote pilotes', '飞行员 名', 'person male'),
  thief: noun('thief thieves', 'm voleur voleurs', '小偷 个', 'person male'),
} as const satisfies Record<string, Noun>;
