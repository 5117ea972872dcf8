/** Two to ten, which count what a noun phrase names; one has more uses than to count. */
export const numberWords = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  zh: ['两', '三', '四', '五', '六', '七', '八', '九', '十'],
} as const;
