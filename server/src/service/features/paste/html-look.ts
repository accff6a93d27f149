/** How the words of an HTML element look: what it says itself, over what the element around it says. */

/** The attributes of an element, their names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

export interface HtmlLook {
  readonly isItalic: boolean;
  /** Set above the line. */
  readonly isRaised: boolean;
  /** Struck out, or marked as added, while the text was negotiated. */
  readonly change: 'none' | 'struck' | 'added';
  readonly isHidden: boolean;
}

export const plainLook: HtmlLook = { isItalic: false, isRaised: false, change: 'none', isHidden: false };

const ITALIC = new Set(['i', 'em']);
const STRUCK = new Set(['s', 'strike', 'del']);
// `<o:p>` holds the end of a paragraph, as Word sees it.
const HIDDEN = new Set(['style', 'script', 'head', 'title', 'xml', 'o:p', 'template', 'noscript']);

/** The look of an element's words inside words that look like `around`. */
export function lookOf(name: string, attributes: Attributes, around: HtmlLook): HtmlLook {
  const style = attributes.style?.toLowerCase() ?? '';
  return {
    isItalic: isItalic(name, style) ?? around.isItalic,
    isRaised: around.isRaised || name === 'sup' || /(?:^|[;\s])vertical-align\s*:\s*super/.test(style),
    change: changeOf(name, attributes, style) ?? around.change,
    isHidden: around.isHidden || HIDDEN.has(name) || isUnseen(attributes, style),
  };
}

function isItalic(name: string, style: string): boolean | undefined {
  const declared = /(?:^|[;\s])font-style\s*:\s*(\w+)/.exec(style)?.[1];
  if (declared !== undefined) return declared === 'italic' || declared === 'oblique';
  return ITALIC.has(name) || undefined;
}

/** `undefined` where the element says nothing of it: what is struck stays struck below, however it looks. */
function changeOf(name: string, attributes: Attributes, style: string): HtmlLook['change'] | undefined {
  const classes = attributes.class ?? '';
  const isStruck = /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]{0,200}line-through/.test(style);
  if (STRUCK.has(name) || isStruck || /\bmsoDel\b/.test(classes)) return 'struck';
  return name === 'ins' || /\bmsoIns\b/.test(classes) ? 'added' : undefined;
}

/** Hidden text, and Word's `[KB1]` where a comment is anchored. */
const isUnseen = ({ href = '', class: classes = '' }: Attributes, style: string): boolean =>
  /(?:^|[;\s])(?:display\s*:\s*none|mso-hide\s*:\s*all)/.test(style) ||
  /#(?:x_)*_?msocom_/i.test(href) ||
  /\bMsoCommentReference\b/.test(classes);
