import { Suspense, use } from 'react';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import type { View } from '../../view/selection.ts';
import { useLacking } from '../selected.ts';
import { Instead } from './Instead.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';
import { looks, type Piece, type PieceProps } from './views.ts';

type ViewPieceProps = PieceProps & { readonly piece: Piece };

/** The picture or the explanation of the view on the page, or what is said instead. */
export function ViewPiece({ piece, run }: ViewPieceProps) {
  const { stage: m, page } = useMessages();
  const view = useApp((state) => state.view);
  const lacks = useLacking().includes(view);
  if (lacks) return piece === 'picture' && <Instead role="status">{m.viewLacks(m[view])}</Instead>;
  return (
    <ViewBoundary
      key={view}
      name={piece === 'picture' ? m[view] : page.whySheet}
      onRetry={looks[view][piece].again}
    >
      <Suspense fallback={null}>
        <Arrived {...{ view, piece, run }} />
      </Suspense>
    </ViewBoundary>
  );
}

function Arrived({ view, piece, run }: ViewPieceProps & { readonly view: View }) {
  const { here, load } = looks[view][piece];
  const Component = here() ?? use(load());
  return <Component run={run} />;
}
