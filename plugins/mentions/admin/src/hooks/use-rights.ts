import { useRBAC } from '@strapi/strapi/admin';

import { PERMISSIONS } from '../permissions';

const ASKED = [...PERMISSIONS.readTags, ...PERMISSIONS.decide, ...PERMISSIONS.manageCatalogue];

/** What somebody may do with tags. The server holds to it; the screen only says so beforehand. */
export interface Rights {
  readonly isLoading: boolean;
  readonly maySee: boolean;
  readonly mayDecide: boolean;
  readonly mayManageCatalogue: boolean;
}

/** What whoever is logged in may do with tags. */
export function useRights(): Rights {
  const { allowedActions, isLoading } = useRBAC(ASKED);
  return {
    isLoading,
    maySee: allowedActions.canRead === true,
    mayDecide: allowedActions.canDecide === true,
    mayManageCatalogue: allowedActions.canManage === true,
  };
}
