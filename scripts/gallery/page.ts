import { type Locale, locales } from '../../src/messages/locales.ts';
import { nameOf, type State, shotOf, states, type Theme, themes } from './shots.ts';

const introduction = `# Gallery

The page at 1280 × 720 on the CPU, as it opens, in every view and at every step of the walk, in both
themes and languages. \`npm run gallery\` builds the page, takes the pictures and writes this list of them.
It names those that differ from the ones that were here, and leaves alone those that do not.`;

const languageNames: Readonly<Record<Locale, string>> = { en: 'English', 'zh-CN': 'Chinese' };

function picture(state: State, locale: Locale, theme: Theme): string {
  const told = `${nameOf(state)}, ${languageNames[locale]}, ${theme}`;
  return `![${told}](${shotOf(state, locale, theme).path})`;
}

/** The two languages behind each other, a paragraph a theme. */
function section(state: State): string {
  const pictures = themes.map((theme) =>
    locales.map((locale) => picture(state, locale, theme)).join('\n'),
  );
  return [`## ${nameOf(state)}`, ...pictures].join('\n\n');
}

/** The page of all pictures, in Markdown. */
export const galleryPage = () => `${[introduction, ...states.map(section)].join('\n\n')}\n`;
