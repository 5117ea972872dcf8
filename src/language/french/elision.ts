import type { Word } from '../word.ts';

/** Words whose h or first vowel lets nothing elide: le huit, le hamster, de hautes montagnes. */
const aspirated = new Set(
  'huit haut haute hauts hautes hamster hamsters hamburger hamburgers hibou hiboux'.split(' '),
);

/** Whether the word begins with a vowel sound, so that le becomes l'. */
function startsWithVowel(text: string): boolean {
  if (text === 'y' || text === 'yeux') return true;
  return /^[aeiouâàéèêëîïôöûùœh]/.test(text) && !aspirated.has(text);
}

const contractions: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'à le': 'au',
  'à les': 'aux',
};

/** Elides before vowels and contracts de and à with a following article, from the end forwards. */
export function elide(words: readonly Word[]): Word[] {
  const done: Word[] = [];
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const current = words[index];
    if (!current) continue;
    const next = done.at(-1);
    const merged = next && contract(current, next);
    if (merged) done[done.length - 1] = merged;
    else done.push(next && startsWithVowel(next.text) ? shortened(current) : current);
  }
  return done.reverse();
}

function shortened(word: Word): Word {
  return word.beforeVowel ? { ...word, text: word.beforeVowel } : word;
}

function contract(first: Word, second: Word): Word | undefined {
  if (first.text !== 'de' && first.text !== 'à') return undefined;
  const isArticle = second.marks.some((mark) => mark.role === 'determiner');
  const text = contractions[`${first.text} ${second.text}`];
  if (!text || !isArticle) return undefined;
  return {
    text,
    marks: [...first.marks, ...second.marks],
    links: [...first.links, ...second.links],
  };
}
