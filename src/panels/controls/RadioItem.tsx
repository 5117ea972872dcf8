import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import float from './Float.module.css';
import { Icon } from './Icon.tsx';

type Props = { readonly value: string; readonly lang?: string; readonly children: ReactNode };

/** One of several choices in a menu, the present one ticked. */
export function RadioItem({ value, lang, children }: Props) {
  return (
    <DropdownMenu.RadioItem className={float.item} value={value} lang={lang}>
      <span className={float.mark}>
        <DropdownMenu.ItemIndicator>
          <Icon name="check" />
        </DropdownMenu.ItemIndicator>
      </span>
      {children}
    </DropdownMenu.RadioItem>
  );
}
