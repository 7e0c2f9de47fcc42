import { useState } from 'react';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, Textarea, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';

import type { DocumentTags } from '../../../shared/document-tags';
import { Answered } from '../components/answered';
import { TriedText } from '../components/try/tried-text';
import type { Answer } from '../hooks/use-answer';
import { useLanguages } from '../hooks/use-languages';
import { useWords } from '../hooks/use-words';

/** Of the server. */
const LONGEST = 200_000;

/** Mentions → Try it: what any text would be tagged with, and why. */
export function TryPage() {
  const say = useWords();
  const { post } = useFetchClient();
  const languages = useLanguages();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [answer, setAnswer] = useState<Answer<DocumentTags>>();
  const locale = chosen ?? languages[0]?.code ?? 'fr';

  const tryIt = () => {
    setAnswer({ status: 'loading' });
    post<{ data: DocumentTags }>('/mentions/try', { title: title.trim() || undefined, text, locale }).then(
      ({ data }) => setAnswer({ status: 'ready', data: data.data }),
      (error: unknown) => setAnswer({ status: 'failed', error })
    );
  };
  return (
    <Page.Main labelledBy="mentions-try">
      <Page.Title>{say('try.title')}</Page.Title>
      <Layouts.Header id="mentions-try" title={say('try.title')} subtitle={say('try.about')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Box background="neutral0" hasRadius shadow="filterShadow" padding={6}>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                tryIt();
              }}
            >
              <Flex direction="column" alignItems="stretch" gap={4}>
                <Field.Root>
                  <Field.Label>{say('try.textTitle')}</Field.Label>
                  <TextInput value={title} onChange={({ target }) => setTitle(target.value)} />
                </Field.Root>
                <Field.Root required>
                  <Field.Label>{say('try.text')}</Field.Label>
                  <Textarea
                    value={text}
                    maxLength={LONGEST}
                    rows={8}
                    onChange={({ target }) => setText(target.value)}
                  />
                </Field.Root>
                <Flex gap={4} wrap="wrap">
                  <SingleSelect
                    aria-label={say('try.locale')}
                    value={locale}
                    onChange={(value) => setChosen(String(value))}
                  >
                    {languages.map(({ code, name }) => (
                      <SingleSelectOption key={code} value={code}>
                        {name}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                  <Button
                    type="submit"
                    startIcon={<Search />}
                    disabled={text.trim() === ''}
                    loading={answer?.status === 'loading'}
                  >
                    {say('try.submit')}
                  </Button>
                </Flex>
              </Flex>
            </form>
          </Box>
          <Box aria-live="polite">
            {answer && (
              <Answered answer={answer} onRetry={tryIt}>
                {(data) => <TriedText data={data} />}
              </Answered>
            )}
          </Box>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
