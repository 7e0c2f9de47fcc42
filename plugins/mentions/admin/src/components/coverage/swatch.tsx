import { useId } from 'react';

import type { Look } from '../../coverage/palette';
import { PatternFill } from './pattern-fill';

/** A small square in the look of a curve. */
export function Swatch({ look }: { readonly look: Look }) {
  // React’s own ids have signs that mean something in an address.
  const id = useId().replaceAll(':', '');
  return (
    <svg width={18} height={18} aria-hidden focusable={false} style={{ flex: 'none' }}>
      <defs>
        <PatternFill id={id} look={look} />
      </defs>
      <rect x={1} y={1} width={16} height={16} rx={3} fill={`url(#${id})`} stroke={look.colour} strokeWidth={1.5} />
    </svg>
  );
}
