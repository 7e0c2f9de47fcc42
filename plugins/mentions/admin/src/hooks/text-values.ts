import type { TextTypeSettings } from '../../../shared/document-tags';

type Values = Readonly<Record<string, unknown>>;

/** Of a form’s values, what the tagger reads: fields, the date, and what was changed of the tags. */
export function textValues(values: Values, { fields, date, relations }: TextTypeSettings): Record<string, unknown> {
  const names = date === undefined ? fields : [...fields, date];
  const texts = names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]] as const]));
  const changes = Object.values(relations).flatMap((name) => {
    const change = relationChange(values[name]);
    return change ? [[name, change] as const] : [];
  });
  return Object.fromEntries([...texts, ...changes]);
}

interface RelationChange {
  readonly connect: readonly Values[];
  readonly disconnect: readonly Values[];
}

/** What was changed of a relation and not saved yet, as a save sends it; undefined for nothing. */
function relationChange(value: unknown): RelationChange | undefined {
  const change = { connect: itemsOf(value, 'connect'), disconnect: itemsOf(value, 'disconnect') };
  return change.connect.length + change.disconnect.length > 0 ? change : undefined;
}

function itemsOf(value: unknown, name: 'connect' | 'disconnect'): Values[] {
  return listIn(value, name).flatMap((item): Values[] => {
    const documentId = documentIdOf(item);
    if (documentId !== undefined) return [{ documentId }];
    return isRecord(item) && item['id'] !== undefined ? [{ id: item['id'] }] : [];
  });
}

/** The unsaved changes of a relation without those of one entry; undefined where there are none of it. */
export function withoutEntry(value: unknown, documentId: string): Record<string, unknown> | undefined {
  if (!isRecord(value)) return undefined;
  const others = (name: 'connect' | 'disconnect'): unknown[] =>
    listIn(value, name).filter((item) => documentIdOf(item) !== documentId);
  const [connect, disconnect] = [others('connect'), others('disconnect')];
  const isSame =
    connect.length === listIn(value, 'connect').length && disconnect.length === listIn(value, 'disconnect').length;
  return isSame ? undefined : { ...value, connect, disconnect };
}

function listIn(value: unknown, name: 'connect' | 'disconnect'): readonly unknown[] {
  const list = isRecord(value) ? value[name] : undefined;
  return Array.isArray(list) ? list : [];
}

/** The content manager keeps what it is going to send in `apiData`. */
function documentIdOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  if (typeof item['documentId'] === 'string') return item['documentId'];
  return documentIdOf(item['apiData']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
