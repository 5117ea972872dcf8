import { type Conjugation, conjugate } from '../french/conjugation.ts';

export type GivingVerb = {
  en: { base: string; third: string; past: string };
  fr: Conjugation;
  /** 给 (什么), 给 … 看: what stands before the recipient and what after. */
  zh: { verb: string; order: 'give' | 'send' | 'show' | 'tell' };
  objects: string;
};

/** Verbs of giving something to someone. */
export const givingVerbs = {
  give: {
    en: { base: 'give', third: 'gives', past: 'gave' },
    fr: conjugate('donner'),
    zh: { verb: '给', order: 'give' },
    objects: 'portable clothing food text goods dog cat bird',
  },
  show: {
    en: { base: 'show', third: 'shows', past: 'showed' },
    fr: conjugate('montrer'),
    zh: { verb: '看', order: 'show' },
    objects: 'portable clothing text goods picture house garden dog cat',
  },
  tell: {
    en: { base: 'tell', third: 'tells', past: 'told' },
    fr: conjugate('raconter'),
    zh: { verb: '讲', order: 'tell' },
    objects: 'story',
  },
  send: {
    en: { base: 'send', third: 'sends', past: 'sent' },
    fr: conjugate('envoyer envoie envoie envoyons envoyez envoient envoyé'),
    zh: { verb: '寄', order: 'send' },
    objects: 'letter book newspaper picture flower box hat key phone',
  },
} as const satisfies Record<string, GivingVerb>;
export type GivingId = keyof typeof givingVerbs;
export const givingIds = Object.keys(givingVerbs) as GivingId[];
