/** Elements whose content is no text of the article. */
export const DROPPED = new Set(['script', 'style', 'meta', 'link', 'base', 'col', 'area', 'param', 'track', 'wbr']);

/** Elements that stand on lines of their own. */
export const BLOCK_LEVEL = new Set(
  [
    'address article aside caption center dd details dialog div dt fieldset figcaption figure footer form',
    'header hgroup legend li main nav p section summary tbody td tfoot th thead title tr option',
  ]
    .join(' ')
    .split(' ')
);

/** Blocks in which a line feed is a space, whatever the conventions around them. */
export const CLOSED_BLOCKS = new Set(['p', 'td', 'th', 'dt', 'figcaption', 'caption', 'summary', 'legend']);

export const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);

/** Elements that show something kept elsewhere: they become a link to it. */
export const EMBEDS = new Set(['iframe', 'embed', 'object', 'video', 'audio']);

/** Elements whose content is read as text up to their closing tag: left open, they would swallow all that follows. */
export const RAW_TEXT = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

const INLINE =
  'a abbr acronym audio b bdi bdo big blink br button canvas cite code data datalist del dfn em embed font i iframe img ' +
  'input ins kbd label map mark marquee math meter nobr noembed noframes noscript object optgroup output picture ' +
  'progress q rp rt ruby s samp select slot small source span strike strong sub sup svg template textarea time tt u ' +
  'var video frame frameset';

const OTHER_BLOCKS = 'blockquote dl h1 h2 h3 h4 h5 h6 hr pre xmp listing table colgroup';

/** Every name that is markup; anything else between angle brackets may be text that a person wrote. */
export const KNOWN_ELEMENTS = new Set([
  ...DROPPED,
  ...BLOCK_LEVEL,
  ...LISTS,
  ...EMBEDS,
  ...RAW_TEXT,
  ...INLINE.split(' '),
  ...OTHER_BLOCKS.split(' '),
]);
