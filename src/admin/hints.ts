import { en } from './words/en';
import { fr } from './words/fr';

/** A field of the edit view, as far as hints go. */
type Field = { name: string; hint?: string };
type EditView = { layout: { layout: Field[][][]; settings: { displayName?: string } } };

const typesByName: Readonly<Record<string, string>> = {
  Article: 'api::article.article',
  'Training session': 'api::training-session.training-session',
  Platform: 'api::platform.platform',
  Feature: 'api::feature.feature',
  Author: 'api::author.author',
};

/**
 * Says under fields what they are for, in the language of the panel; the content manager stores one text for all
 * languages. A hint that an administrator wrote there wins.
 */
export function addHints(view: EditView): EditView {
  const uid = typesByName[view.layout.settings.displayName ?? ''];
  const { hints } = document.documentElement.lang.startsWith('fr') ? fr : en;
  const withHint = (field: Field): Field => ({ ...field, hint: field.hint || hints[`${uid}.${field.name}`] });
  const layout = view.layout.layout.map((panel) => panel.map((row) => row.map(withHint)));
  return { ...view, layout: { ...view.layout, layout } };
}
