import type { ImportProgress } from '../../../shared/catalogue-transfer';
import { Refusal } from './problems';

/** How an import tells how far it is, and hears that it is to stop. */
export interface ImportSteps {
  begin(rows: number): void;
  /**
   * Before a row is written.
   * @throws Refusal where somebody has stopped the import: its transaction then leaves nothing behind
   */
  next(): void;
}

interface UnderWay {
  total: number;
  written: number;
  isStopped: boolean;
}

/**
 * The imports that this instance writes at the moment, by the name that whoever imports has given theirs. They are not
 * stored: an import lives in one transaction, and ends with the process that writes it.
 */
export default function importsUnderWayService() {
  const underWay = new Map<string, UnderWay>();
  return {
    /** Runs an import under a name; without one, nobody can follow or stop it. */
    async run<Result>(name: string | undefined, write: (steps: ImportSteps) => Promise<Result>): Promise<Result> {
      const state: UnderWay = { total: 0, written: 0, isStopped: false };
      if (name !== undefined) underWay.set(name, state);
      try {
        return await write(stepsOf(state));
      } finally {
        if (name !== undefined && underWay.get(name) === state) underWay.delete(name);
      }
    },

    /** How far an import is; undefined where none of this name is under way on this instance. */
    progress(name: string): ImportProgress | undefined {
      const state = underWay.get(name);
      return state && { written: state.written, total: state.total };
    },

    /** Stops an import before its next row; false where none of this name is under way on this instance. */
    stop(name: string): boolean {
      const state = underWay.get(name);
      if (state) state.isStopped = true;
      return state !== undefined;
    },
  };
}

function stepsOf(state: UnderWay): ImportSteps {
  let begun = 0;
  return {
    begin(rows) {
      state.total = rows;
    },
    next() {
      if (state.isStopped) throw new Refusal({ kind: 'file', problem: { kind: 'stopped' } });
      state.written = begun++;
    },
  };
}
