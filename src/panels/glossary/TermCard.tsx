import type { Messages } from '../../messages/catalogue.ts';
import type { Term } from '../../messages/terms.ts';
import { useApp } from '../../store/app.ts';
import { goTo, openGlossary, type Place, places } from '../../store/learn/glossary.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { type Look, prose } from '../controls/proseParts.tsx';
import { Tex } from '../controls/Tex.tsx';
import { useLaterMessages } from '../useLaterMessages.ts';
import { formulas } from './formulas.ts';
import styles from './TermCard.module.css';

type TermCardProps = {
  readonly term: Term;
  /** Of the heading, which names what it stands in. */
  readonly id: string;
  /** Whether a way to all other terms is offered. */
  readonly all?: boolean;
  /** Asked when the reader goes elsewhere. */
  readonly onLeave: () => void;
};

/** What explains a term explains no other inside it. */
const plain: Look = {
  langs: { source: '', target: '' },
  ...{ chips: false, term: (_, words) => words },
};

const attentionOf = ({ stack, attn }: Place, { stage: m }: Messages) => {
  if (attn === 'cross') return m.crossAttention;
  return stack === 'decoder' ? m.maskedSelfAttention : m.selfAttention;
};

/** What the place is in, where that says more than the view: an attention, or a part beside the heads. */
function withinOf({ view, part, ...place }: Place, m: Messages): string | undefined {
  if (part === 'norm') return m.map.addNorm;
  if (part && part !== 'head') return m.stage[part];
  return place.attn && view !== 'positions' && view !== 'embedding'
    ? attentionOf(place, m)
    : undefined;
}

/** "Masked self-attention · plus M, the mask" */
export function placeName(place: Place, m: Messages): string {
  const { view = 'steps', step } = place;
  const name = step ? m.formula.formula[step] : m.stage[view];
  const within = withinOf(place, m);
  return within ? `${within} · ${name}` : name;
}

/** A term: its names in both languages, one sentence, the formula, and where to see it. */
export function TermCard({ term, id, all = false, onLeave }: TermCardProps) {
  const m = useMessages();
  const { glossary } = useLaterMessages();
  const { name, also, says } = glossary.terms[term];
  const other = useApp((state) => (state.locale === 'en' ? 'zh-CN' : 'en'));
  const see = () => {
    onLeave();
    goTo(places[term]);
    document.getElementById('stage')?.focus();
  };
  return (
    <article className={styles.card} aria-labelledby={id}>
      <h3 id={id}>
        {prose(name, plain)}
        {also !== name && (
          <span lang={other} className={styles.also}>
            {prose(also, plain)}
          </span>
        )}
      </h3>
      <p>{prose(says, plain)}</p>
      <div className={styles.formula}>
        <Tex tex={formulas[term]} />
      </div>
      <div className={styles.ways}>
        <Button className={styles.way} onClick={see}>
          {glossary.see(placeName(places[term], m))}
          <Icon name="forward" />
        </Button>
        {all && (
          <Button
            look="bare"
            className={styles.way}
            onClick={() => {
              onLeave();
              openGlossary(term);
            }}
          >
            {glossary.all}
          </Button>
        )}
      </div>
    </article>
  );
}
