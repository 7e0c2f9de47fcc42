import { useId } from 'react';

import type { Look } from '../../coverage/palette';
import { PatternFill } from './pattern-fill';

interface Props {
  readonly shares: readonly { readonly locale: string; readonly share: number; readonly look: Look }[];
}

const WIDTH = 1000;
const HEIGHT = 28;

/** Shares of a whole, side by side; what they are is said beside it. */
export function ShareBar({ shares }: Props) {
  const id = useId().replaceAll(':', '');
  const starts = shares.map((_, place) => shares.slice(0, place).reduce((sum, { share }) => sum + share, 0));
  return (
    <svg width="100%" height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <defs>
        {shares.map(({ locale, look }) => (
          <PatternFill key={locale} id={`${id}${locale}`} look={look} />
        ))}
      </defs>
      {shares.map(({ locale, share, look }, place) => (
        <rect
          key={locale}
          x={(starts[place] ?? 0) * WIDTH}
          width={share * WIDTH}
          height={HEIGHT}
          fill={`url(#${id}${locale})`}
          stroke={look.colour}
          strokeWidth={2}
        />
      ))}
    </svg>
  );
}
