import { Dialog } from 'radix-ui';
import { useDeferredValue, useId, useLayoutEffect, useRef, useState } from 'react';
import type { LaterMessages } from '../../messages/catalogue.ts';
import { type Term, terms } from '../../messages/terms.ts';
import { closeGlossary, useGlossary } from '../../store/learn/glossary.ts';
import { useMessages } from '../../store/locale.ts';
import { Modal } from '../controls/Modal.tsx';
import { SearchField } from '../controls/SearchField.tsx';
import { useLaterMessages } from '../useLaterMessages.ts';
import styles from './GlossaryDialog.module.css';
import { TermCard } from './TermCard.tsx';

/** Those whose names, in either language, or whose sentence have the text in them; names first. */
export function termsFor(text: string, { glossary: m }: LaterMessages): readonly Term[] {
  const wanted = text.trim().toLowerCase();
  const has = (one: string) => one.toLowerCase().includes(wanted);
  const named = (term: Term) => has(m.terms[term].name) || has(m.terms[term].also);
  const told = (term: Term) => !named(term) && has(m.terms[term].says);
  return [...terms.filter(named), ...terms.filter(told)];
}

/** Every term, to be searched. */
export function GlossaryDialog() {
  const { open } = useGlossary();
  return (
    <Dialog.Root open={open} onOpenChange={closeGlossary}>
      {open && <Terms />}
    </Dialog.Root>
  );
}

function Terms() {
  const later = useLaterMessages();
  const { glossary: m } = later;
  const { page } = useMessages();
  const [text, setText] = useState('');
  const found = termsFor(useDeferredValue(text), later);
  const search = <SearchField label={m.search} value={text} onChange={setText} />;
  return (
    <Modal title={page.glossary} close={m.close} tools={search} size="steady">
      <p className={styles.count} role="status">
        {found.length > 0 ? m.found(found.length) : m.nothing(text)}
      </p>
      <List found={found} />
    </Modal>
  );
}

function List({ found }: { readonly found: readonly Term[] }) {
  const { at } = useGlossary();
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    list.current?.querySelector('[data-at]')?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <ul ref={list} className={styles.list}>
      {found.map((term) => (
        <li key={term} data-at={term === at || undefined}>
          <TermCard term={term} id={`${id}-${term}`} onLeave={closeGlossary} />
        </li>
      ))}
    </ul>
  );
}
