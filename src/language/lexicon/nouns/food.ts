import { type Noun, noun } from './noun.ts';

export const food = {
  banana: noun('banana bananas', 'f banane bananes', '香蕉 根', 'food fruit portable'),
  orange: noun('orange oranges', 'f orange oranges', '橙子 个', 'food fruit portable'),
  pear: noun('pear pears', 'f poire poires', '梨 个', 'food fruit portable'),
  strawberry: noun('strawberry strawberries', 'f fraise fraises', '草莓 颗', 'food fruit portable'),
  lemon: noun('lemon lemons', 'm citron citrons', '柠檬 个', 'food fruit portable'),
  tomato: noun('tomato tomatoes', 'f tomate tomates', '西红柿 个', 'food cooked portable'),
  carrot: noun('carrot carrots', 'f carotte carottes', '胡萝卜 根', 'food cooked portable'),
  onion: noun('onion onions', 'm oignon oignons', '洋葱 个', 'food cooked portable'),
  pizza: noun('pizza pizzas', 'f pizza pizzas', '比萨饼 张', 'food cooked'),
  hamburger: noun('hamburger hamburgers', 'm hamburger hamburgers', '汉堡 个', 'food cooked'),
  biscuit: noun('biscuit biscuits', 'm biscuit biscuits', '饼干 块', 'food portable'),
  chocolate: noun('chocolate', 'm chocolat chocolat', '巧克力', 'food'),
  sugar: noun('sugar', 'm sucre sucre', '糖', 'food'),
  butter: noun('butter', 'm beurre beurre', '黄油', 'food'),
  honey: noun('honey', 'm miel miel', '蜂蜜', 'food'),
  tea: noun('tea', 'm thé thé', '茶', 'drink'),
  coffee: noun('coffee', 'm café café', '咖啡', 'drink'),
  juice: noun('juice', 'm jus jus', '果汁', 'drink'),
} as const satisfies Record<string, Noun>;
