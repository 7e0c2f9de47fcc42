import { useRef } from 'react';
import { Box, Grid, Typography } from '@strapi/design-system';

import type { DocumentTags } from '../../../../shared/document-tags';
import { useTagWords } from '../../hooks/use-tag-words';
import { useWords } from '../../hooks/use-words';
import { Empty } from '../empty';
import { TagGroup } from '../panel/tag-group';
import { MarkCard } from '../reading/mark-card';
import { placeBelow } from '../reading/reading-view';
import { TextWithMarks } from '../reading/text-with-marks';
import { useMarkCard } from '../reading/use-mark-card';

/** A text that was tried, its mentions underlined, beside the tags it would get. */
export function TriedText({ data }: { readonly data: DocumentTags }) {
  const say = useWords();
  const words = useTagWords(data.entries);
  const { opened, open, stay, leave } = useMarkCard();
  const reachable = useRef<string>();
  const pane = useRef<HTMLDivElement>(null);
  const labels = { title: say('try.textTitle'), text: say('try.text') };
  const shown = { data, words, labels, isBusy: false, onDecide: undefined };
  if (data.platforms.length + data.features.length === 0) return <Empty>{say('try.none')}</Empty>;
  return (
    <Grid.Root gap={6}>
      <Grid.Item col={8} s={12} direction="column" alignItems="stretch">
        <Box ref={pane} position="relative" background="neutral0" hasRadius shadow="filterShadow" padding={6}>
          <TextWithMarks
            shown={shown}
            choice={undefined}
            opened={opened}
            reachable={reachable}
            onOpen={(wanted) => {
              reachable.current = wanted.key;
              open(wanted);
            }}
            onLeave={leave}
          />
          {opened && (
            <MarkCard
              marks={opened.run.marks}
              shown={shown}
              place={placeBelow(opened.element, pane.current)}
              isPinned={opened.isPinned}
              onEnter={stay}
              onLeave={leave}
            />
          )}
        </Box>
      </Grid.Item>
      <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
        <Box background="neutral0" hasRadius shadow="filterShadow" padding={6}>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {say('try.legend')}
          </Typography>
          <Box paddingTop={4}>
            <TagGroup type="platform" tags={data.platforms} shown={shown} />
          </Box>
          <Box paddingTop={4}>
            <TagGroup type="feature" tags={data.features} shown={shown} />
          </Box>
        </Box>
      </Grid.Item>
    </Grid.Root>
  );
}
