import type { ReactElement, ReactNode } from 'react';
import styles from './Float.module.css';
import { floatsHere } from './floats/floats.ts';
import { Opener } from './floats/Opener.tsx';
import { Icon, type IconName } from './Icon.tsx';

/** Milliseconds; a menu gives the focus back in a timer of its own. */
const afterClosing = 30;

type MenuProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly align?: 'start' | 'end';
  /** Between button and menu, in pixels. */
  readonly distance?: number;
  readonly children: ReactNode;
};

/** A button with a list under it. */
export function Menu({ trigger, align = 'start', distance = 4, children }: MenuProps) {
  return (
    <Opener trigger={trigger} popup="menu">
      {({ DropdownMenu }, { button, defaultOpen }) => (
        <DropdownMenu.Root modal={false} defaultOpen={defaultOpen}>
          <DropdownMenu.Trigger ref={button} asChild>
            {trigger}
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content
              className={`${styles.float} ${styles.list}`}
              align={align}
              sideOffset={distance}
              collisionPadding={8}
              loop
            >
              {children}
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
      )}
    </Opener>
  );
}

type ChoicesProps<Value extends string> = {
  readonly value: Value;
  readonly options: readonly (readonly [Value, ReactNode])[];
  readonly onChoose: (value: Value) => void;
};

/** A menu's content: one of several, the present one ticked. */
export function Choices<Value extends string>({ value, options, onChoose }: ChoicesProps<Value>) {
  const { DropdownMenu } = floatsHere();
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={(chosen) => onChoose(chosen as Value)}>
      {options.map(([option, content]) => (
        <DropdownMenu.RadioItem key={option} className={styles.item} value={option}>
          <span className={styles.mark}>
            <DropdownMenu.ItemIndicator>
              <Icon name="check" />
            </DropdownMenu.ItemIndicator>
          </span>
          {content}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

type ActionProps = {
  readonly icon: IconName;
  /** The key that does the same, if there is one. */
  readonly letter?: string;
  readonly onChoose: () => void;
  readonly children: ReactNode;
};

/** A menu's content: something to do, once the menu has closed and its button has the focus again. */
export function Action({ icon, letter, onChoose, children }: ActionProps) {
  const { DropdownMenu } = floatsHere();
  return (
    <DropdownMenu.Item
      className={styles.item}
      aria-keyshortcuts={letter}
      onSelect={() => setTimeout(onChoose, afterClosing)}
    >
      <Icon name={icon} />
      {children}
      {letter && (
        <span className={styles.letter} aria-hidden="true">
          {letter}
        </span>
      )}
    </DropdownMenu.Item>
  );
}

type GroupProps = {
  readonly label: string;
  readonly lang: string;
  readonly items: readonly string[];
  readonly onChoose: (item: string) => void;
  /** One that is no text by itself, at the end. */
  readonly last?: { readonly name: string; readonly onChoose: () => void } | undefined;
};

/** A menu's content: texts under a heading. */
export function Group({ label, lang, items, onChoose, last }: GroupProps) {
  const { DropdownMenu } = floatsHere();
  return (
    <Section label={label}>
      {items.map((text) => (
        <DropdownMenu.Item
          key={text}
          className={styles.item}
          lang={lang}
          onSelect={() => onChoose(text)}
        >
          {text}
        </DropdownMenu.Item>
      ))}
      {last && (
        <DropdownMenu.Item className={styles.item} onSelect={last.onChoose}>
          {last.name}
        </DropdownMenu.Item>
      )}
    </Section>
  );
}

type SectionProps = { readonly label: string; readonly children: ReactNode };

/** A menu's content: others under a heading. */
export function Section({ label, children }: SectionProps) {
  const { DropdownMenu } = floatsHere();
  return (
    <DropdownMenu.Group>
      <DropdownMenu.Label className={styles.label}>{label}</DropdownMenu.Label>
      {children}
    </DropdownMenu.Group>
  );
}
