import type { CoverageOverview, CoverageType } from '../../../shared/coverage';
import { type Figure, listAddress } from './list-address';

/** One list of texts behind a figure: the content manager lists one type in one language. */
export interface FigureTarget {
  readonly type: CoverageType;
  readonly locale: string;
  readonly address: string;
}

/** The lists of the texts behind a figure. */
export function targetsOf({ shares, types }: CoverageOverview, figure: Figure): FigureTarget[] {
  const { contentType: wantedType, locale: wantedLocale } = figure.scope;
  return shares.flatMap(({ contentType, locale }) => {
    const type = types.find((one) => one.contentType === contentType);
    const isWanted = contentType === (wantedType ?? contentType) && locale === (wantedLocale ?? locale);
    return type && isWanted ? [{ type, locale, address: listAddress(type, locale, figure) }] : [];
  });
}
