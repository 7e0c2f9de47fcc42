import { useQueryParams } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';

import type { TextTypeSettings } from '../../../../shared/document-tags';
import { useDocumentTags } from '../../hooks/use-document-tags';
import { textValues } from '../../hooks/text-values';
import type { Rights } from '../../hooks/use-rights';
import { useEditForm } from '../../strapi-unstable';
import { Answered } from '../answered';
import { TagsOfText } from './tags-of-text';

interface Props {
  readonly type: TextTypeSettings;
  readonly rights: Rights;
  readonly contentType: string;
  /** Undefined for a document that is not saved yet. */
  readonly documentId: string | undefined;
  readonly savedAt: string | undefined;
  readonly version: 'draft' | 'published';
}

/** What the text in the form mentions, as it is typed. */
export function MentionsOfText({ type, rights, contentType, documentId, savedAt, version }: Props) {
  const form = useEditForm();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale;
  const isUnsaved = version === 'draft' && (form.isModified || documentId === undefined);
  const values = isUnsaved ? textValues(form.values, type) : undefined;
  const text = { contentType, documentId, locale, values };
  const { answer, isBehind, reload, expectChange } = useDocumentTags({ ...text, version }, savedAt);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Answered answer={answer} onRetry={reload}>
        {(data) => (
          <TagsOfText
            data={data}
            text={text}
            type={type}
            form={form}
            rights={rights}
            version={version}
            isBehind={isBehind}
            reload={reload}
            expectChange={expectChange}
          />
        )}
      </Answered>
    </Flex>
  );
}
