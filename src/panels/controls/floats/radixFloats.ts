import { Dialog, DropdownMenu, Popover } from 'radix-ui';

/** What stands over the page. */
export const radixFloats = { Dialog, DropdownMenu, Popover };
