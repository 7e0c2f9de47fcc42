/** What Strapi notes of a request once it knows who asks. */
type RequestState = { auth?: { strategy?: { name?: string } } };

/**
 * Whether a request comes from a visitor: anybody, or a user of the site who logged in. Administrators and API tokens
 * are none.
 */
export function isVisitor(state: RequestState): boolean {
  return state.auth?.strategy?.name === 'users-permissions';
}
