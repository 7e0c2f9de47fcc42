/** What a role can be allowed to do with tags, beside editing texts. */
export const PERMISSIONS = [
  { uid: 'tags.read', displayName: 'See what texts mention, and why', subCategory: 'tags' },
  { uid: 'decisions.read', displayName: 'Read decisions on tags', subCategory: 'tags' },
  { uid: 'decisions.decide', displayName: 'Decide on tags', subCategory: 'tags' },
  { uid: 'coverage.read', displayName: 'See which platforms and features are covered', subCategory: 'archive' },
  { uid: 'settings.read', displayName: 'Read thresholds and what was learnt', subCategory: 'settings' },
  { uid: 'settings.update', displayName: 'Change thresholds, forget what was learnt', subCategory: 'settings' },
  { uid: 'runs.read', displayName: 'Follow re-tags, preview changes', subCategory: 'archive' },
  { uid: 'runs.manage', displayName: 'Start, stop and resume re-tags', subCategory: 'archive' },
  {
    uid: 'catalogue.manage',
    displayName: 'Add platforms and features, change how they are written',
    subCategory: 'catalogue',
  },
  { uid: 'candidates.read', displayName: 'Read unknown names', subCategory: 'candidates' },
  {
    uid: 'candidates.update',
    displayName: 'Add unknown names to the catalogue, or ignore them',
    subCategory: 'candidates',
  },
] as const;

export type PermissionUid = (typeof PERMISSIONS)[number]['uid'];

/** The policy that lets only administrators with this permission in. */
export function allowing(uid: PermissionUid) {
  return { policies: [{ name: 'admin::hasPermissions', config: { actions: [`plugin::mentions.${uid}`] } }] };
}
