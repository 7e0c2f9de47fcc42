import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

import type { CoverageOverview, CoverageScope } from '../../../../shared/coverage';
import type { Figure } from '../../coverage/list-address';
import { FigureDialog } from './figure-dialog';

interface Coverage {
  readonly overview: CoverageOverview;
  readonly scope: CoverageScope;
  /** Shows where the texts behind a figure are listed, under a title. */
  readonly open: (title: string, figure: Figure) => void;
}

const Context = createContext<Coverage | undefined>(undefined);

interface Props {
  readonly overview: CoverageOverview;
  readonly scope: CoverageScope;
  readonly children: ReactNode;
}

/** What all parts of the coverage page share. */
export function CoverageProvider({ overview, scope, children }: Props) {
  const [opened, setOpened] = useState<{ readonly title: string; readonly figure: Figure }>();
  const value = useMemo(
    () => ({ overview, scope, open: (title: string, figure: Figure) => setOpened({ title, figure }) }),
    [overview, scope]
  );
  return (
    <Context.Provider value={value}>
      {children}
      {opened && <FigureDialog {...opened} overview={overview} onClose={() => setOpened(undefined)} />}
    </Context.Provider>
  );
}

/** What all parts of the coverage page share. */
export function useCoverage(): Coverage {
  const coverage = useContext(Context);
  if (!coverage) throw new Error('useCoverage is for parts of the coverage page.');
  return coverage;
}
