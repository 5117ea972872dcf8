import { useState } from 'react';
import { point, preview } from '../../../store/actions.ts';
import { pointed } from '../../../store/pointed.ts';
import type { Cell } from '../../../view/geometry.ts';
import { useSlot } from '../../slot.ts';

/** The framed cell of strips that all belong to one word: its column is the page's, its row theirs. */
export function useStripCell(position: number, first: number) {
  const column = useSlot((state) => pointed(state).feature);
  const [locked, setLocked] = useState(first);
  const [hovered, setHovered] = useState<number | null>(null);
  return {
    cell: { row: hovered ?? locked, column },
    onPreview: (cell: Cell | null) => {
      setHovered(cell?.row ?? null);
      preview(cell && { row: position, column: cell.column });
    },
    onSelect: (cell: Cell) => {
      setLocked(cell.row);
      point({ feature: cell.column });
    },
  };
}
