/** i, you (vous), he-she-it, we, they: the persons French verbs are asked for. */
export type FrenchPerson = 'je' | 'il' | 'nous' | 'vous' | 'ils';

export type Conjugation = {
  infinitive: string;
  present: Readonly<Record<FrenchPerson, string>>;
  imperfect: Readonly<Record<FrenchPerson, string>>;
  /** Masculine singular, feminine singular, masculine plural, feminine plural. */
  participle: readonly [string, string, string, string];
};

/** "aimer" by rule; others "voir vois voit voyons voyez voient vu" (infinitive, five persons, participle). */
export function conjugate(french: string): Conjugation {
  const [infinitive = '', je, il, nous, vous, ils, participle] = french.split(' ');
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem;
  const we = nous ?? `${soft}ons`;
  return {
    infinitive,
    present: {
      je: je ?? `${stem}e`,
      il: il ?? `${stem}e`,
      nous: we,
      vous: vous ?? `${stem}ez`,
      ils: ils ?? `${stem}ent`,
    },
    imperfect: imperfectFrom(infinitive === 'être' ? 'ét' : we.slice(0, -3)),
    participle: agreeing(participle ?? `${stem}é`),
  };
}

function imperfectFrom(stem: string): Conjugation['imperfect'] {
  // mangeait but mangions, commençait but commencions
  const before = stem.endsWith('ge') ? stem.slice(0, -1) : stem.replace(/ç$/, 'c');
  return {
    je: `${stem}ais`,
    il: `${stem}ait`,
    nous: `${before}ions`,
    vous: `${before}iez`,
    ils: `${stem}aient`,
  };
}

function agreeing(participle: string): Conjugation['participle'] {
  const plural = participle.endsWith('s') ? participle : `${participle}s`;
  return [participle, `${participle}e`, plural, `${participle}es`];
}

export const etre = conjugate('être suis est sommes êtes sont été');
export const avoir = conjugate('avoir ai a avons avez ont eu');
export const rendre = conjugate('rendre rends rend rendons rendez rendent rendu');
export const aller = conjugate('aller vais va allons allez vont allé');
