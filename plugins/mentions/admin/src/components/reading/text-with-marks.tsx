import { Fragment, useMemo, type RefObject } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { linesOf, marksByField, type Run } from '../../reading/runs';
import type { Choice } from '../../reading/word-cursor';
import type { TagsShown } from '../panel/tags-shown';
import { Mark } from './mark';

/** Words whose card is open, or wanted. */
export interface Opened {
  readonly key: string;
  readonly run: Run;
  readonly element: HTMLElement;
  readonly isPinned: boolean;
}

interface Props {
  readonly shown: TagsShown;
  readonly choice: Choice | undefined;
  readonly opened: Opened | undefined;
  /** The mark that the Tab key reaches; the arrows go on from it. */
  readonly reachable: RefObject<string | undefined>;
  readonly onOpen: (opened: Opened) => void;
  readonly onLeave: () => void;
}

/** All fields of a text, what it mentions underlined. */
export function TextWithMarks({ shown, choice, opened, reachable, onOpen, onLeave }: Props) {
  const { data, labels, words } = shown;
  const marks = useMemo(() => marksByField(data), [data]);
  const labelOf = (run: Run): string =>
    [
      run.text,
      ...run.marks.map(({ entityId, occurrence }) => `${words.name(entityId)}, ${words.score(occurrence.score)}`),
    ].join(' – ');
  let isFirst = true;

  const show = (run: Run, field: string) => {
    const [mark] = run.marks;
    const key = `${field} ${run.start}`;
    if (!mark) {
      return (
        <Plain key={key} data-field={field} data-start={run.start} $isChosen={run.isChosen}>
          {run.text}
        </Plain>
      );
    }
    const isReachable = reachable.current === undefined ? isFirst : reachable.current === key;
    isFirst = false;
    return (
      <Mark
        key={key}
        run={run}
        mark={mark}
        field={field}
        label={labelOf(run)}
        colour={data.entries[mark.entityId]?.colour}
        isReachable={isReachable}
        isOpen={opened?.key === key}
        onOpen={(element, isPinned) => onOpen({ key, run, element, isPinned })}
        onLeave={onLeave}
      />
    );
  };
  return (
    <>
      {data.fields.map((field) => (
        <Box key={field.field} paddingBottom={6}>
          <Typography variant="sigma" textColor="neutral600" tag="p">
            {labels[field.field] ?? field.field}
          </Typography>
          {linesOf(field, marks.get(field.field) ?? [], choice?.field === field.field ? choice : undefined).map(
            (line, index) => (
              <Paragraph key={index} $isHeading={line.isHeading}>
                {line.runs.map((run) => (
                  <Fragment key={run.start}>{show(run, field.field)}</Fragment>
                ))}
              </Paragraph>
            )
          )}
        </Box>
      ))}
    </>
  );
}

const Paragraph = styled.p<{ $isHeading: boolean }>`
  margin-block: 0.6em;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ $isHeading }) => ($isHeading ? '1.8rem' : '1.6rem')};
  font-weight: ${({ $isHeading }) => ($isHeading ? 600 : 400)};
  line-height: 1.75;
  max-width: 70ch;
  overflow-wrap: anywhere;
`;

const Plain = styled.span<{ $isChosen: boolean }>`
  background: ${({ $isChosen, theme }) => ($isChosen ? theme.colors.primary200 : 'transparent')};
`;
