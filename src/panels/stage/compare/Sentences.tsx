import { useMemo } from 'react';
import { setTime } from '../../../store/actions.ts';
import { useMessages } from '../../../store/locale.ts';
import { isOfText } from '../../../store/session/problems.ts';
import type { Run } from '../../../trace/run.ts';
import { changedIn } from '../../../view/compare/align.ts';
import type { Comparison } from '../../../view/compare/comparison.ts';
import { isSpecial } from '../../../view/sentence/special.ts';
import { useLangs } from '../../sentence/useLangs.ts';
import { SlotContext, useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './CompareStage.module.css';
import { OtherField } from './OtherField.tsx';

type SentencesProps = { readonly run: Run; readonly comparison: Comparison | null };

/** Both sentences and both translations, one above the other: what is not the same in both is marked. */
export function Sentences({ run, comparison }: SentencesProps) {
  const { compare: m } = useLaterMessages();
  const langs = useLangs();
  const changed = useMemo(() => comparison && changesIn(comparison), [comparison]);
  return (
    <div className={styles.sentences}>
      <Tokens
        tokens={run.source.tokens}
        changed={changed?.source.one}
        label={m.sentence}
        lang={langs.source}
        unknown={run.source.unknown}
      />
      <Tokens
        tokens={run.target.tokens}
        changed={changed?.written.one}
        label={m.translation}
        lang={langs.target}
        choose={setTime}
        cut={run.target.cut}
      />
      <SlotContext value="other">
        <OtherField />
        <OtherTranslation other={comparison?.other ?? null} changed={changed?.written.other} />
      </SlotContext>
    </div>
  );
}

function changesIn({ source, written }: Comparison) {
  return {
    source: { one: changedIn(source, 'one') },
    written: { one: changedIn(written, 'one'), other: changedIn(written, 'other') },
  };
}

type OtherProps = { readonly other: Run | null; readonly changed: readonly number[] | undefined };

/** What came of the other sentence, or why nothing did. */
function OtherTranslation({ other, changed }: OtherProps) {
  const { problems } = useMessages();
  const { compare: m } = useLaterMessages();
  const langs = useLangs();
  const problem = useSlot((state) => state.problem);
  const pending = useSlot((state) => state.pending);
  const empty = useSlot((state) => state.text === '');
  if (problem) {
    const id = isOfText(problem.code) ? 'other-problem' : undefined;
    return (
      <p id={id} role="status" className={styles.note}>
        {problems[problem.code](problem.params)}
      </p>
    );
  }
  if (empty || !other) return <p className={styles.note}>{empty ? m.edit : ''}</p>;
  return (
    <Tokens
      tokens={other.target.tokens}
      changed={changed}
      label={m.otherTranslation}
      lang={langs.target}
      busy={pending}
      cut={other.target.cut}
      unknownWords={other.source.unknown.map((at) => other.source.tokens[at] ?? '')}
    />
  );
}

type TokensProps = {
  readonly tokens: readonly string[];
  readonly changed: readonly number[] | undefined;
  readonly label: string;
  readonly lang: string;
  readonly unknown?: readonly number[];
  readonly unknownWords?: readonly string[];
  readonly choose?: (index: number) => void;
  readonly busy?: boolean;
  readonly cut?: boolean;
};

function Tokens(props: TokensProps) {
  const { tokens, label, lang, busy, cut, unknown = [], unknownWords = [] } = props;
  const { compare: m } = useLaterMessages();
  const missing = [...unknown.map((at) => tokens[at] ?? ''), ...unknownWords];
  return (
    <p className={styles.tokens} aria-busy={busy}>
      <span className="visually-hidden">{label}: </span>
      <span lang={lang} data-lang={lang}>
        {tokens.map((token, index) =>
          isSpecial(token) ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place; words repeat
            <Token key={index} {...props} token={token} index={index} />
          ),
        )}
      </span>
      {cut && <span className={styles.note}> {m.cut}</span>}
      {missing.length > 0 && <span className={styles.note}> {m.unknown(missing)}</span>}
    </p>
  );
}

type TokenProps = TokensProps & { readonly token: string; readonly index: number };

/** Chinese has no spaces between its words. */
const between = (lang: string) => (lang.startsWith('zh') ? '' : ' ');

function Token({ token, index, changed, choose, lang }: TokenProps) {
  const space = between(lang);
  if (!changed?.includes(index)) return token + space;
  return (
    <>
      {choose ? (
        <Chosen {...{ token, index, choose }} />
      ) : (
        <mark className={styles.changed}>{token}</mark>
      )}
      {space}
    </>
  );
}

type ChosenProps = Required<Pick<TokenProps, 'token' | 'index' | 'choose'>>;

function Chosen({ token, index, choose }: ChosenProps) {
  const { compare: m } = useLaterMessages();
  return (
    <button
      type="button"
      className={styles.changed}
      title={m.chooseWord(token)}
      onClick={() => choose(index)}
    >
      {token}
    </button>
  );
}
