import type { ListCells, ListCellsAnswer } from '../../../shared/list-columns';

/** Asks the server for the cells of some documents. */
export type AskForCells = (contentType: string, locale: string, ids: readonly string[]) => Promise<ListCellsAnswer>;

/** Cells are drawn one after the other within this time. */
const GATHER_MS = 10;

/** Turns the questions of the many cells of a page into one request for each type and language. */
export class CellRequests {
  private readonly waiting = new Map<string, { ids: Set<string>; answer: Promise<ListCellsAnswer> }>();

  async cellsOf(
    ask: AskForCells,
    { contentType, locale, documentId }: { contentType: string; locale: string; documentId: string }
  ): Promise<ListCells | undefined> {
    const key = `${contentType} ${locale}`;
    const gathering = this.waiting.get(key) ?? this.gather(key, (ids) => ask(contentType, locale, ids));
    gathering.ids.add(documentId);
    return (await gathering.answer)[documentId];
  }

  private gather(key: string, ask: (ids: readonly string[]) => Promise<ListCellsAnswer>) {
    const ids = new Set<string>();
    const answer = new Promise((resolve) => setTimeout(resolve, GATHER_MS)).then(() => {
      this.waiting.delete(key);
      return ask([...ids]);
    });
    const gathering = { ids, answer };
    this.waiting.set(key, gathering);
    return gathering;
  }
}
