import { numberWords as chinese } from '../chinese/noun-phrase.ts';
import type { Language } from '../direction.ts';
import { numberWords as english } from '../english/noun-phrase.ts';

const words: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: ['one', ...english],
  zh: ['一', ...chinese],
};

/** The word for a number that is written in digits: three for 3 and ３; none beyond ten. */
export function numberWordOf(typed: string, language: Language): string | undefined {
  const digits = typed.normalize('NFKC');
  return /^\d{1,2}$/.test(digits) ? words[language]?.[Number(digits) - 1] : undefined;
}

const subjects: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ im: 'I’m', ive: 'I’ve', youre: 'you’re', theyre: 'they’re', hes: 'he’s', shes: 'she’s' },
    ...{ thats: 'that’s', theres: 'there’s', wheres: 'where’s', whats: 'what’s', weve: 'we’ve' },
  }),
);

/** A contraction that lacks its apostrophe, with it: don’t for dont. */
export function contractionOf(typed: string): string | undefined {
  const negated = /^(do|does|did|is|are|was|were|could|must|should|ca|wo)nt$/.exec(typed);
  return negated ? `${negated[1]}n’t` : subjects.get(typed);
}
