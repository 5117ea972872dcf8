import { type Locale, locales } from '../../src/messages/locales.ts';
import { partKinds } from '../../src/view/parts/part.ts';
import { type View, views } from '../../src/view/selection.ts';
import { stepRows } from '../../src/view/steps/rows.ts';
import { type Step, steps } from '../../src/view/steps/steps.ts';
import { walks } from '../../src/view/steps/walk.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What a picture shows of the model; views other than the walk have one picture each. */
export type State = { readonly view: View; readonly step?: Step };

/** One picture: a state of the page, in a language and a theme. */
export type Shot = {
  readonly state: State;
  readonly locale: Locale;
  readonly theme: Theme;
  /** The file's, below docs. */
  readonly path: string;
  /** Behind the page's own address. */
  readonly query: string;
};

const statesOf = (view: View): readonly State[] =>
  view === 'steps' ? steps.map((step) => ({ view, step })) : [{ view }];

export const states = views.flatMap(statesOf);

/** Where the page opens, but what only a masked attention or another part has. */
const placeOf = ({ step }: State): Readonly<Record<string, string>> => {
  if (!step) return {};
  if (stepRows[step].causalOnly) return { stack: 'decoder', attn: 'self' };
  const part = partKinds.find((kind) => walks[kind].includes(step));
  return !part || part === 'head' ? {} : { part };
};

export const nameOf = ({ view, step }: State) => (step ? `${view}-${step}` : view);

export function shotOf(state: State, locale: Locale, theme: Theme): Shot {
  const asked = { lang: locale, theme, ...state, ...placeOf(state), backend: 'wasm' };
  return {
    ...{ state, locale, theme },
    path: `gallery/${nameOf(state)}.${locale}.${theme}.webp`,
    query: new URLSearchParams(asked).toString(),
  };
}

/** Every state in every language and theme. */
export const shots: readonly Shot[] = states.flatMap((state) =>
  locales.flatMap((locale) => themes.map((theme) => shotOf(state, locale, theme))),
);
