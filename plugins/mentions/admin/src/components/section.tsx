import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

interface Props {
  readonly title: string;
  readonly about: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a settings page, with what it is about. */
export function Section({ title, about, action, children }: Props) {
  return (
    <Box tag="section" aria-label={title} background="neutral0" hasRadius shadow="filterShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={6} wrap="wrap">
          <Flex direction="column" alignItems="stretch" gap={2} maxWidth="76rem">
            <Typography variant="delta" tag="h2">
              {title}
            </Typography>
            <Typography textColor="neutral600">{about}</Typography>
          </Flex>
          {action}
        </Flex>
        {children}
      </Flex>
    </Box>
  );
}
