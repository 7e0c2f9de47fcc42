import type { ReactNode } from 'react';
import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';

interface Props {
  /** What is not there, and why. */
  readonly children: string;
  /** What could be done about it. */
  readonly action?: ReactNode;
}

/** That there is nothing to show, in words. */
export function Empty({ children, action }: Props) {
  return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={children} action={action} />;
}
