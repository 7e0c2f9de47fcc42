/**
 * Everything we use of Strapi that its makers may change without notice: one file to look at when a new version of
 * Strapi breaks something.
 */
import { type ComponentType, createElement, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type {
  BulkActionComponent,
  BulkActionComponentProps,
  PanelComponent,
  PanelComponentProps,
} from '@strapi/content-manager/strapi-admin';
import { adminApi, type StrapiApp, unstable_useContentManagerContext, useForm } from '@strapi/strapi/admin';

const relationsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    refreshRelations: build.mutation<null, void>({
      // A field that is being read would not be read again: it would keep what was stored before.
      queryFn: async (_, { dispatch }) => {
        await Promise.all(dispatch(adminApi.util.getRunningQueriesThunk()));
        return { data: null };
      },
      // The name under which the content manager keeps what its relation fields show.
      invalidatesTags: ['Relations'],
    }),
  }),
});

/** Has the relation fields of an edit form show what is stored now; what is unsaved in the form stays as it is. */
export function useRefreshRelations(): () => void {
  const [refresh] = relationsApi.useRefreshRelationsMutation();
  return () => void refresh();
}

type Values = Readonly<Record<string, unknown>>;

/** The form around a panel of the edit view. */
export interface EditForm {
  /** As they are in the fields, saved or not. */
  readonly values: Values;
  readonly isModified: boolean;
  readonly isSubmitting: boolean;
  readonly setValue: (path: string, value: unknown) => void;
}

/** The form around a panel of the edit view. */
export function useEditForm(): EditForm {
  const values = useForm('MentionsPanel', (form) => form.values);
  return {
    values: useMemo(() => ({ ...values }), [values]),
    isModified: useForm('MentionsPanel', (form) => form.modified),
    isSubmitting: useForm('MentionsPanel', (form) => form.isSubmitting),
    setValue: useForm('MentionsPanel', (form) => form.onChange),
  };
}

/** What the fields of the edited document are called on the screen, by name. */
export function useFieldLabels(): Readonly<Record<string, string>> {
  const { model, layout } = unstable_useContentManagerContext();
  const { formatMessage } = useIntl();
  const rows = layout.edit.layout;
  return useMemo(() => {
    const labelOf = (name: string, label: unknown): string =>
      formatMessage({ id: `content-manager.content-types.${model}.${name}`, defaultMessage: String(label ?? name) });
    return Object.fromEntries(rows.flat(2).map(({ name, label }) => [name, labelOf(name, label)]));
  }, [rows, model, formatMessage]);
}

/** A panel beside the form of the edit view. */
export type { PanelComponent, PanelComponentProps };

/** Puts a panel beside the form of every document. */
export function addEditViewPanel(app: StrapiApp, panel: PanelComponent): void {
  const { addEditViewSidePanel: add } = app.getPlugin('content-manager').apis;
  if (typeof add !== 'function') throw new Error('mentions: the content manager takes no panels.');
  add([panel]);
}

/** An action on the documents that are selected in a list. */
export type { BulkActionComponent, BulkActionComponentProps };

/** Offers an action on what is selected in any list. */
export function addBulkAction(app: StrapiApp, action: BulkActionComponent): void {
  const { addBulkAction: add } = app.getPlugin('content-manager').apis;
  if (typeof add !== 'function') throw new Error('mentions: the content manager takes no actions on a selection.');
  add((actions: BulkActionComponent[]) => [...actions, action]);
}

/** A column of a list, as the content manager takes it from plugins. */
export interface ListColumn {
  readonly name: string;
  readonly label: { readonly id: string; readonly defaultMessage: string };
  /** Which relation it says more of than Strapi’s own column, whose place it takes. */
  readonly insteadOf?: TaggedRelation;
  readonly Cell: ComponentType<ListCellProps>;
}

export interface ListCellProps {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  /** Entries in the relation whose column this one takes the place of, where the role may see that. */
  readonly related: number | undefined;
}

type TaggedRelation = 'mainPlatforms';

interface ListHeader {
  readonly name: string;
}

interface ListHeaders {
  readonly displayedHeaders: readonly ListHeader[];
  readonly layout: {
    readonly options?: {
      readonly mentions?: { readonly isTagged?: boolean } & Partial<Record<TaggedRelation, string>>;
    };
  };
}

interface ListRow {
  readonly documentId: string;
  readonly locale?: string;
  readonly [field: string]: unknown;
}

/** Adds columns to the lists of the types that are tagged. */
export function addListColumns(app: StrapiApp, columns: readonly ListColumn[]): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (headers: ListHeaders) => {
    const marks = headers.layout.options?.mentions;
    if (marks?.isTagged !== true) return headers;
    const displayedHeaders = columns.reduce<readonly ListHeader[]>((shown, { Cell, insteadOf, ...column }) => {
      const relation = insteadOf && marks[insteadOf];
      const header = { ...column, ...PLAIN_COLUMN, cellFormatter: cellFormatterOf(Cell, relation) };
      const place = shown.findIndex(({ name }) => name === relation);
      return place < 0 ? [...shown, header] : shown.map((one, index) => (index === place ? header : one));
    }, headers.displayedHeaders);
    return { ...headers, displayedHeaders };
  });
}

const PLAIN_COLUMN = { attribute: { type: 'custom' }, searchable: false, sortable: false };

function cellFormatterOf(Cell: ListColumn['Cell'], relation: string | undefined) {
  return (row: ListRow, _header: unknown, { model }: { readonly model: string }) => {
    const { documentId, locale = '' } = row;
    return createElement(Cell, { contentType: model, documentId, locale, related: countIn(row[relation ?? '']) });
  };
}

/** Lists hold of a relation how many entries are in it. */
function countIn(relation: unknown): number | undefined {
  const isCounted = typeof relation === 'object' && relation !== null && 'count' in relation;
  return isCounted && typeof relation.count === 'number' ? relation.count : undefined;
}

/** Puts a control among the actions of every list. */
export function addListControl(app: StrapiApp, name: string, Component: ComponentType): void {
  app.getPlugin('content-manager').injectComponent('listView', 'actions', { name, Component });
}
