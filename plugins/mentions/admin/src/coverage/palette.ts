/** How an area is filled beside its colour, so that nobody needs to tell colours apart. */
export type Pattern = 'plain' | 'rising' | 'falling' | 'dots' | 'crossed' | 'level' | 'upright' | 'rings' | 'sparse';

export interface Look {
  /** Stands out from the background of both themes. */
  readonly colour: string;
  readonly pattern: Pattern;
}

/** The looks of curves, in order. */
export const LOOKS: readonly Look[] = [
  { colour: '#6a67ee', pattern: 'plain' },
  { colour: '#c7741a', pattern: 'rising' },
  { colour: '#12936a', pattern: 'dots' },
  { colour: '#d4497f', pattern: 'falling' },
  { colour: '#1487b8', pattern: 'crossed' },
  { colour: '#94801a', pattern: 'level' },
  { colour: '#a95fd0', pattern: 'upright' },
  { colour: '#5e8c2a', pattern: 'rings' },
];

/** The look of what is taken together. */
export const OTHERS_LOOK: Look = { colour: '#8080a0', pattern: 'sparse' };

/** The look of the curve at a place; the first ones again where there are more curves than looks. */
export function lookOf(place: number): Look {
  return LOOKS[place % LOOKS.length] ?? OTHERS_LOOK;
}
