import { Box, Typography } from '@strapi/design-system';

/** Something went wrong, in words. */
export function Notice({ children }: { readonly children: string }) {
  return (
    <Box role="alert" background="danger100" hasRadius padding={4}>
      <Typography textColor="danger700">{children}</Typography>
    </Box>
  );
}
