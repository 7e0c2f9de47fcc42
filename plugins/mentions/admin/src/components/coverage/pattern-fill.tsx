import type { ReactNode } from 'react';

import type { Look, Pattern } from '../../coverage/palette';

const SIZE = 8;

/** The lines and dots of each pattern, in a square of eight units. */
const MARKS: Readonly<Record<Pattern, ReactNode>> = {
  plain: null,
  rising: <path d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" />,
  falling: <path d="M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4" />,
  crossed: <path d="M0,0 l8,8 M0,8 l8,-8" />,
  level: <path d="M0,2 h8 M0,6 h8" />,
  upright: <path d="M2,0 v8 M6,0 v8" />,
  dots: <path d="M2,2 h0.01 M6,6 h0.01" strokeWidth={2.6} strokeLinecap="round" />,
  rings: <circle cx={4} cy={4} r={2.2} />,
  sparse: <path d="M4,4 h0.01" strokeWidth={2} strokeLinecap="round" />,
};

/** A colour with its pattern, to fill an area with: `url(#id)`. */
export function PatternFill({ id, look: { colour, pattern } }: { readonly id: string; readonly look: Look }) {
  return (
    <pattern id={id} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
      <rect width={SIZE} height={SIZE} fill={colour} fillOpacity={pattern === 'plain' ? 0.75 : 0.25} />
      <g stroke={colour} strokeWidth={1.4} fill="none">
        {MARKS[pattern]}
      </g>
    </pattern>
  );
}
