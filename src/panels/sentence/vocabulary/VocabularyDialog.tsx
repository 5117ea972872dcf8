import { useDeferredValue, useMemo, useState } from 'react';
import type { Category } from '../../../language/lexicon/categories.ts';
import { type Section, searched, vocabularyFor } from '../../../language/reading/browse.ts';
import { wholeOf } from '../../../language/reading/sentences.ts';
import { Modal } from '../../controls/Modal.tsx';
import { SearchField } from '../../controls/SearchField.tsx';
import { Toggle } from '../../controls/Toggle.tsx';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useLangs } from '../useLangs.ts';
import styles from './VocabularyDialog.module.css';
import { WordList } from './WordList.tsx';

/** Every word of the model's that the grammar has. */
function useVocabulary(): readonly Section[] {
  const run = useSlot((state) => state.run);
  const direction = useSlot((state) => state.direction);
  return useMemo(() => (run ? vocabularyFor(direction, run) : []), [run, direction]);
}

/** The words that the model knows, by category and in both languages: a press writes one into the field. */
export function VocabularyDialog() {
  const { vocabulary: m } = useLaterMessages();
  const sections = useVocabulary();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text).trim();
  const search = <SearchField label={m.search} value={text} onChange={setText} />;
  return (
    <Modal title={m.title} close={m.close} tools={search} size="steady">
      <Field />
      {wanted === '' ? <ByCategory sections={sections} /> : <Found {...{ sections, wanted }} />}
    </Modal>
  );
}

/** What the field holds: the dialog stands before it. */
function Field() {
  const { vocabulary: m } = useLaterMessages();
  const text = useSlot(wholeOf);
  const lang = useLangs().source;
  return (
    <p className={styles.field} role="status">
      {m.field} <span lang={lang}>{text}</span>
    </p>
  );
}

function ByCategory({ sections }: { readonly sections: readonly Section[] }) {
  const { vocabulary: m } = useLaterMessages();
  const [category, setCategory] = useState<Category>('people');
  const shown = sections.find((one) => one.category === category) ?? sections[0];
  const options = sections.map((one) => [one.category, m.categories[one.category]] as const);
  return (
    <>
      <div className={styles.categories}>
        <Toggle
          look="underlined"
          label={m.category}
          value={shown?.category ?? category}
          options={options}
          onChoose={setCategory}
        />
      </div>
      {shown && <WordList words={shown.words} />}
    </>
  );
}

type FoundProps = { readonly sections: readonly Section[]; readonly wanted: string };

function Found({ sections, wanted }: FoundProps) {
  const { vocabulary: m } = useLaterMessages();
  const found = useMemo(() => searched(sections, wanted), [sections, wanted]);
  const count = found.reduce((sum, { words }) => sum + words.length, 0);
  return (
    <>
      <p className={styles.count} role="status">
        {count > 0 ? m.found(count) : m.nothing(wanted)}
      </p>
      {found.map(({ category, words }) => (
        <section key={category} aria-label={m.categories[category]}>
          <h3 className={styles.heading}>{m.categories[category]}</h3>
          <WordList words={words} />
        </section>
      ))}
    </>
  );
}
