import { isSpecial } from '../../../view/sentence/special.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './CompareStage.module.css';
import shared from './Told.module.css';

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

/** The words of a sentence or of a translation; those that are not the same in another are marked. */
export function Tokens(props: TokensProps) {
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
      {cut && <span className={shared.note}> {m.cut}</span>}
      {missing.length > 0 && <span className={shared.note}> {m.unknown(missing)}</span>}
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
