import type { ReactNode } from 'react';
import { Box } from '@strapi/design-system';

/** A table that may be wider than the page: it scrolls by itself, also with the keyboard. */
export function ScrollArea({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // Without a place in the order of focus, nobody without a mouse could see its right-hand side.
    <Box role="region" aria-label={label} tabIndex={0} overflow="auto" width="100%">
      {children}
    </Box>
  );
}
